package org.pcsrules.facts;

/** A part of a facts document; with an index it names one fact, as in {@code azureConsumption[12]}. */
public enum Part {
    TENANTS("tenants"),
    AZURE_CONSUMPTION("azureConsumption"),
    MICROSOFT_365_USAGE("microsoft365Usage"),
    BUSINESS_APPLICATIONS_USAGE("businessApplicationsUsage"),
    PEOPLE("people"),
    CERTIFICATIONS("certifications"),
    READINGS("readings");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** The name of the part in a facts document. */
    public String code() {
        return code;
    }

    /** The address of one fact of this part. */
    public String at(int index) {
        return code + "[" + index + "]";
    }
}
