package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextNumbersTest {

    @Test
    void equalTextsHaveOneNumberAndNoTextHasZero() {
        TextNumbers numbers = new TextNumbers();
        assertThat(numbers.of(null)).isZero();
        assertThat(numbers.of("a")).isEqualTo(1);
        assertThat(numbers.of("b")).isEqualTo(2);
        assertThat(numbers.of(new String("a"))).isEqualTo(1);
        assertThat(numbers.known("b")).isEqualTo(2);
        assertThat(numbers.known("c")).isZero();
        assertThat(numbers.size()).isEqualTo(2);
    }

    @Test
    void manyTextsKeepTheirNumbers() {
        numbersStay(IntStream.range(0, 50_000).mapToObj(i -> "tenant " + i).toList());
    }

    @Test
    void textsWithOneHashKeepTheirNumbersToo() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int length = 0; length < 13; length++) {
            texts = texts.stream().flatMap(text -> List.of(text + "Aa", text + "BB").stream()).toList();
        }
        assertThat(texts.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        numbersStay(texts);
    }

    private static void numbersStay(List<String> texts) {
        TextNumbers numbers = new TextNumbers();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(numbers.of(texts.get(i))).isEqualTo(i + 1);
        }
        for (int i = 0; i < texts.size(); i++) {
            assertThat(numbers.of(texts.get(i))).isEqualTo(i + 1);
            assertThat(numbers.known(texts.get(i))).isEqualTo(i + 1);
        }
        assertThat(numbers.size()).isEqualTo(texts.size());
    }
}
