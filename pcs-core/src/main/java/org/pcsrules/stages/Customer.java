package org.pcsrules.stages;

import java.util.List;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Segment;

/**
 * A customer tenant with its rows. Rows of one consumption (same month, service and subscription; same month and workload) stand together.
 * Compared by object.
 */
public final class Customer {

    private final String id;
    private final Segment segment;
    private final Cloud cloud;
    private final List<List<AzureRow>> azure;
    private final List<List<UsageRow>> usage;
    private final List<List<BusinessRow>> business;

    /** A tenant and its rows: Azure rows by consumption, usage and business rows by workload. */
    public Customer(String id, Segment segment, Cloud cloud, List<List<AzureRow>> azure, List<List<UsageRow>> usage,
            List<List<BusinessRow>> business) {
        this.id = id;
        this.segment = segment;
        this.cloud = cloud;
        this.azure = azure;
        this.usage = usage;
        this.business = business;
    }

    /** The tenant's id. */
    public String getId() {
        return id;
    }

    /** The size segment. */
    public Segment getSegment() {
        return segment;
    }

    /** The cloud. */
    public Cloud getCloud() {
        return cloud;
    }

    /** Azure rows, those of one consumption together. */
    public List<List<AzureRow>> getAzure() {
        return azure;
    }

    /** Microsoft 365 rows, those of one workload together. */
    public List<List<UsageRow>> getUsage() {
        return usage;
    }

    /** Business applications rows, those of one workload together. */
    public List<List<BusinessRow>> getBusiness() {
        return business;
    }

    /** Whether it has Azure rows. */
    public boolean isAzureCustomer() {
        return !azure.isEmpty();
    }

    /** Whether it has Microsoft 365 rows. */
    public boolean isMicrosoft365Customer() {
        return !usage.isEmpty();
    }

    /** Whether it has business applications rows. */
    public boolean isBusinessCustomer() {
        return !business.isEmpty();
    }

    @Override
    public String toString() {
        return id;
    }
}
