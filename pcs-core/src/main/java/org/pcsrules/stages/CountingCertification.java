package org.pcsrules.stages;

/** A certification that counts on the as-of date, wherever it is listed. */
public record CountingCertification(HeldCertification held) {

    /** The person's id. */
    public String getPerson() {
        return held.person();
    }

    /** The certification's id. */
    public String getCertification() {
        return held.certification();
    }
}
