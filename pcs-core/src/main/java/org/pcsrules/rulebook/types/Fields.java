package org.pcsrules.rulebook.types;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fields of terms as conditions do. */
public final class Fields {

    private Fields() {
    }

    /** The value of a field; null if there is no such field. */
    public static @Nullable Object value(Object of, String field) {
        String capitalised = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        for (String name : List.of("get" + capitalised, "is" + capitalised, field)) {
            try {
                Method method = of.getClass().getMethod(name);
                return method.invoke(of);
            } catch (ReflectiveOperationException e) {
                // The next form of the name may be there.
            }
        }
        return null;
    }
}
