package org.pcsrules.stages;

import java.util.ArrayList;
import java.util.List;
import org.pcsrules.facts.Cloud;
import org.pcsrules.facts.Segment;

/**
 * A customer tenant with its rows. Rows of one consumption (same month, service and subscription; same month and workload) stand together.
 * Compared by object.
 */
public final class Customer {

    private final int number;
    private final String id;
    private final Segment segment;
    private final Cloud cloud;
    private final List<List<AzureRow>> azure = new ArrayList<>();
    private final List<List<UsageRow>> usage = new ArrayList<>();
    private final List<List<BusinessRow>> business = new ArrayList<>();

    /** A tenant, to which rows are added before it is inserted. @param number different for each tenant of a partner, from 0 */
    public Customer(int number, String id, Segment segment, Cloud cloud) {
        this.number = number;
        this.id = id;
        this.segment = segment;
        this.cloud = cloud;
    }

    /** Its number among the partner's tenants. */
    public int getNumber() {
        return number;
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

    /** Azure rows, those of one consumption together; never empty lists. */
    public List<List<AzureRow>> getAzure() {
        return azure;
    }

    /** Microsoft 365 rows, those of one workload together, the latest month first. */
    public List<List<UsageRow>> getUsage() {
        return usage;
    }

    /** Business applications rows, those of one workload together, the latest month first. */
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
