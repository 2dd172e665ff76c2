package org.pcsrules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer tenant, the unit in which customers count.
 *
 * @param id the tenant's id, the key that usage rows name
 * @param customer groups tenants of one customer; never decides
 * @param name the customer's name; never decides
 * @param segment the size segment
 * @param cloud the cloud, {@link Cloud#PUBLIC} by default
 */
public record Tenant(String id, @Nullable String customer, @Nullable String name, Segment segment, Cloud cloud) {
    public Tenant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(cloud, "cloud");
    }

    /** A tenant of the public cloud. */
    public static Tenant of(String id, Segment segment) {
        return new Tenant(id, null, null, segment, Cloud.PUBLIC);
    }
}
