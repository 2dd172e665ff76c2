package org.pcsrules.invariants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite, as a JUnit user has it, on a rulebook whose figures an analyst has moved: all of it holds for other figures too. */
class OwnRulebookTest extends InvariantTests {

    private static final String MODERN_WORK = "editions/2026/modern-work.drl";

    @TempDir
    private static Path rules;

    @Override
    protected Invariants invariants() {
        try {
            return Invariants.of(new EditedRules()
                    .edit(MODERN_WORK, "atLeast(11).atMost(300)", "moreThan(20).atMost(250)")
                    .edit(MODERN_WORK, ".target(10, net(", ".target(7, net(")
                    .edit(MODERN_WORK, "atLeast(\"2/5\"), moreThan(\"2/5\")", "atLeast(\"3/7\"), moreThan(\"1/2\")")
                    .edit("editions/2026/azure.drl", "atLeast(500)", "moreThan(\"333.33\")")
                    .edit("editions/2026/data-ai.drl", "gate(1, 2, 0, $step1)", "gate(1, 3, 1, $step1)")
                    .edit("editions/2026/data-ai.drl", ".target(10, steps(gate(1, 3", ".target(\"39/4\", steps(gate(1, 3")
                    .edit("editions/2026-07/azure.drl", "atLeast(\"4/5\"), anyAmount()", "moreThan(\"2/3\"), lessThan(70000)")
                    .edit("common/designation.drl", "new PassMark(70, 100, 1)", "new PassMark(65, 100, 2)")
                    .edit("common/windows.drl", "months(1, 2), months(13, 14)", "months(1, 3), months(13, 15)")
                    .compile(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected int tries() {
        return Math.max(2, super.tries() / 4);
    }
}
