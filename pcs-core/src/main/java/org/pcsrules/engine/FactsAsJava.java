package org.pcsrules.engine;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pcsrules.terms.AzureRows;
import org.pcsrules.terms.Band;
import org.pcsrules.terms.LineTerm;
import org.pcsrules.terms.LineTerms;
import org.pcsrules.terms.MetricTerm;
import org.pcsrules.terms.RateCard;
import org.pcsrules.terms.RevenueRows;
import org.pcsrules.terms.Rows;
import org.pcsrules.terms.Terms;
import org.pcsrules.terms.UsageRows;

/** Writes facts that rules stated as Java that makes them again. What is one object stays one. */
final class FactsAsJava {

    private static final String TERMS = Terms.class.getName() + ".";

    private final StringBuilder lines = new StringBuilder();
    private final Map<Object, String> variables = new IdentityHashMap<>();

    /** A body of a method that returns the facts. */
    static String body(Collection<?> facts) {
        FactsAsJava java = new FactsAsJava();
        List<String> all = facts.stream().map(java::written).toList();
        return java.lines + "        return List.of(" + String.join(", ", all) + ");\n";
    }

    private String written(@Nullable Object value) {
        if (value == null || value instanceof Integer || value instanceof Boolean) {
            return String.valueOf(value);
        } else if (value instanceof String text) {
            return literal(text);
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof LocalDate day) {
            return LocalDate.class.getName() + ".of(" + day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth() + ")";
        } else if (value instanceof BigFraction number) {
            String whole = BigFraction.class.getName() + ".of(" + number.getNumerator().longValueExact() + "L";
            return number.getDenominator().equals(BigInteger.ONE) ? whole + ")" : whole + ", " + number.getDenominator().longValueExact() + "L)";
        } else if (value instanceof List<?> list) {
            return "List.of(" + all(list.stream()) + ")";
        } else if (value instanceof Collection<?> set) {
            return "Set.of(" + set.stream().map(this::written).sorted().collect(Collectors.joining(", ")) + ")";
        } else if (value == Band.NOTHING) {
            return Band.class.getName() + ".NOTHING";
        }
        String known = variables.get(value);
        if (known == null) {
            String made = made(value);
            known = "v" + variables.size();
            variables.put(value, known);
            lines.append("        var ").append(known).append(" = ").append(made).append(";\n");
        }
        return known;
    }

    private String made(Object value) {
        if (value instanceof AzureRows rows) {
            return rows("azureRows", rows, rows.getOffers().stream());
        } else if (value instanceof UsageRows rows) {
            return rows("usageRows", rows, Stream.of());
        } else if (value instanceof RevenueRows rows) {
            return rows("revenueRows", rows, Stream.of());
        } else if (value instanceof RateCard card) {
            return TERMS + "rateCard(" + literal(card.getName()) + ")" + card.getEntries().stream().map(this::entry).collect(Collectors.joining());
        } else if (value instanceof MetricTerm metric) {
            return metric(metric);
        } else if (value instanceof LineTerms all) {
            return "new " + LineTerms.class.getName() + "(" + written(all.all()) + ")";
        } else if (value instanceof Record) {
            return "new " + value.getClass().getCanonicalName() + "(" + all(parts(value).stream()) + ")";
        }
        throw new IllegalArgumentException("a fact of " + value.getClass() + " cannot be written as Java");
    }

    private String rows(String of, Rows rows, Stream<?> offers) {
        Stream<String> parts = Stream.of(literal(rows.getName()), "List.of(" + all(rows.getAssociations().stream()) + ")", written(rows.getNames()));
        return TERMS + of + "(" + Stream.concat(parts, offers.map(this::written).sorted()).collect(Collectors.joining(", ")) + ")";
    }

    private String entry(RateCard.Entry entry) {
        Stream<String> others = entry.factWorkloads().stream().filter(name -> !name.equals(entry.workload())).sorted().map(FactsAsJava::literal);
        Stream<String> parts = Stream.of(literal(entry.workload()), written(entry.rate()),
                "List.of(" + entry.associations().stream().map(this::written).sorted().collect(Collectors.joining(", ")) + ")");
        return (entry.profiles() ? ".perProfile(" : ".perUser(") + Stream.concat(parts, others).collect(Collectors.joining(", ")) + ")";
    }

    private String metric(MetricTerm metric) {
        StringBuilder made = new StringBuilder(TERMS + "metric(" + all(Stream.of(metric.getArea(), metric.getTrack(), metric.getMetric())) + ")");
        made.append(".maximum(" + metric.getMaximum() + ", " + literal(metric.getUnit()) + ")");
        made.append(".source(" + literal(metric.getSource()) + ")");
        if (metric.getCombine() == MetricTerm.Combine.BEST) {
            made.append(".bestLine()");
        }
        for (LineTerm line : metric.getLines()) {
            made.append(line.line() == null ? ".target(" : ".line(" + written(line.line()) + ", ");
            made.append(line.ownMaximum() ? line.maximum() + ", " : "");
            made.append(written(line.target()) + ", " + written(line.measure()) + ")");
        }
        return made.toString();
    }

    private String all(Stream<?> values) {
        return values.map(this::written).collect(Collectors.joining(", "));
    }

    private static List<Object> parts(Object fact) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
