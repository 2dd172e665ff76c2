package org.pcsrules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InvariantTest {

    @Test
    void eachInvariantIsAJqwikPropertyOfItsName() {
        List<String> properties = Stream.of(InvariantProperties.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Property.class))
                .map(Method::getName).map(name -> name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)).toList();
        assertThat(properties).containsExactlyInAnyOrderElementsOf(Stream.of(Invariant.values()).map(Invariant::name).toList());
    }

    @Test
    void eachInvariantPromisesSomethingInASentence() {
        assertThat(Invariant.values()).extracting(Invariant::promise).doesNotHaveDuplicates().allMatch(promise -> promise.matches("[A-Z].{30,}\\."));
    }
}
