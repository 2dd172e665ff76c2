package org.pcsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcsrules.Suggestions;

/** The fields that an object of a facts document may have, and what is made of them. */
final class ObjectShape<R> {

    /** The values of one object. */
    static final class Values {
        private final List<Field<?>> fields;
        private final @Nullable Object[] values;

        private Values(List<Field<?>> fields, @Nullable Object[] otherwise) {
            this.fields = fields;
            this.values = otherwise.clone();
        }

        /** The value of a field of the shape; null where it is absent and has no default. */
        @SuppressWarnings("unchecked")
        <T> T get(Field<T> field) {
            for (int i = 0; i < values.length; i++) {
                if (fields.get(i) == field) {
                    return (T) values[i];
                }
            }
            throw new IllegalArgumentException("no field " + field.name());
        }
    }

    private final List<Field<?>> fields;
    private final List<String> names;
    private final @Nullable Object[] otherwise;
    private final Function<Values, R> make;

    ObjectShape(List<Field<?>> fields, Function<Values, R> make) {
        this.fields = fields;
        this.names = fields.stream().map(Field::name).toList();
        this.otherwise = fields.stream().map(Field::otherwise).toArray();
        this.make = make;
    }

    /** An object of which nothing could be read. */
    R standIn() {
        return make.apply(new Values(fields, otherwise));
    }

    /**
     * Reads the value at hand to its end.
     *
     * @return never null; with stand-ins for what was refused, of which the site was told
     */
    R read(DocumentText document, Site site) throws IOException {
        JsonParser json = document.json;
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            site.error(null, "expected an object, found " + DocumentText.kind(json.currentToken()));
            json.skipChildren();
            return standIn();
        }
        Values values = new Values(fields, otherwise);
        boolean[] given = new boolean[fields.size()];
        boolean[] absent = new boolean[fields.size()];
        Arrays.fill(absent, true);
        Set<String> unknown = null;
        int i = -1;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            i = indexOf(name, i + 1);
            if (i < 0) {
                unknown = unknown == null ? new HashSet<>() : unknown;
                site.error(null, unknown.add(name)
                        ? "unknown field " + Suggestions.quoted(name) + document.suggestions.didYouMean("field of " + names, name, names)
                        : twice(name));
                json.skipChildren();
            } else if (given[i]) {
                site.error(null, twice(name));
                json.skipChildren();
            } else {
                given[i] = true;
                if (!json.hasToken(JsonToken.VALUE_NULL)) {
                    absent[i] = false;
                    Object value = fields.get(i).type().read(document, name, site);
                    values.values[i] = value == null ? values.values[i] : value;
                }
            }
        }
        for (int k = 0; k < absent.length; k++) {
            if (absent[k] && fields.get(k).required()) {
                site.error(null, "missing field '" + names.get(k) + "'");
            }
        }
        return make.apply(values);
    }

    /** Where a field stands in the shape, or -1. @param likely where it stands if the fields come in the order of the shape */
    private int indexOf(String name, int likely) {
        return likely < names.size() && names.get(likely).equals(name) ? likely : names.indexOf(name);
    }

    private static String twice(String name) {
        return "field " + Suggestions.quoted(name) + " given twice";
    }
}
