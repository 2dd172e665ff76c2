package org.pcsrules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.facts.AzureConsumption;
import org.pcsrules.facts.BusinessApplicationsUsage;
import org.pcsrules.facts.Microsoft365Usage;
import org.pcsrules.facts.Reading;
import org.pcsrules.facts.Tenant;

/**
 * A field of a row that is no part of its key: rows with the same key must agree on it.
 *
 * @param field the field's name
 * @param of its value
 */
record RowValues<R>(String field, Function<R, @Nullable Object> of) {

    static final List<RowValues<Tenant>> TENANT = List.of(
            new RowValues<>("customer", Tenant::customer),
            new RowValues<>("name", Tenant::name),
            new RowValues<>("segment", Tenant::segment),
            new RowValues<>("cloud", Tenant::cloud));

    static final List<RowValues<AzureConsumption>> AZURE = List.of(new RowValues<>("acrUsd", AzureConsumption::acrUsd));

    static final List<RowValues<Microsoft365Usage>> MICROSOFT_365 = List.of(
            new RowValues<>("paidLicences", Microsoft365Usage::paidLicences),
            new RowValues<>("activeUsers", Microsoft365Usage::activeUsers),
            new RowValues<>("associatedOn", Microsoft365Usage::associatedOn));

    static final List<RowValues<BusinessApplicationsUsage>> BUSINESS_APPLICATIONS = List.of(
            new RowValues<>("revenueUsd", BusinessApplicationsUsage::revenueUsd),
            new RowValues<>("activeUsers", BusinessApplicationsUsage::activeUsers),
            new RowValues<>("profiles", BusinessApplicationsUsage::profiles));

    static final List<RowValues<Reading>> READING = List.of(new RowValues<>("value", Reading::value));

    /** {@code acrUsd 12 instead of 10}; empty if the rows agree. */
    static <R> String differences(List<RowValues<R>> values, R first, R row) {
        StringJoiner differences = new StringJoiner("; ");
        for (RowValues<R> value : values) {
            Object is = value.of.apply(row);
            Object was = value.of.apply(first);
            if (!same(is, was)) {
                differences.add(value.field + " " + shown(is) + " instead of " + shown(was));
            }
        }
        return differences.toString();
    }

    /** Numbers are the same by value: 1.0 and 1.00. */
    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "none" : value instanceof String text ? Suggestions.quoted(text) : value.toString();
    }
}
