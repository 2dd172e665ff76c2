package org.pcsrules.examples.cli;

/** The columns of the training export that are used. */
enum Column {
    TITLE("TrainingTitle", true),
    COMPLETED("TrainingCompletionDate", true),
    EXPIRES("ExpirationDate", true),
    MCPID("MCPID", true),
    EMAIL("Email", false),
    FIRST_NAME("IndividualFirstName", false),
    LAST_NAME("IndividualLastName", false),
    TYPE("TrainingType", false),
    STATUS("ActivationStatus", false),
    MONTH("Month", false);

    private final String title;
    private final boolean required;

    Column(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** Its name in the header line. */
    String title() {
        return title;
    }

    /** Whether an export without it is refused. */
    boolean required() {
        return required;
    }
}
