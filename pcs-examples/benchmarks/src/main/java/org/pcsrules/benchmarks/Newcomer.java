package org.pcsrules.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pcsrules.facts.PartnerFacts;
import org.pcsrules.scorecard.Scorecard;

/** The Azure metrics as a newcomer would write them: {@code newcomer.drl}, compiled at run time, one session for each partner. */
final class Newcomer implements Contender {

    private final KieBase rules = CompiledRules.of("newcomer.drl", text());

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Newcomer.class.getResourceAsStream("newcomer.drl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Supplier<AzurePoints> work(PartnerFacts facts) {
        return () -> {
            KieSession session = rules.newKieSession();
            try {
                facts.tenants().forEach(session::insert);
                facts.azureConsumption().forEach(session::insert);
                session.fireAllRules();
                AzurePoints points = new AzurePoints();
                for (Object fact : session.getObjects(NewcomerFacts.Points.class::isInstance)) {
                    NewcomerFacts.Points one = (NewcomerFacts.Points) fact;
                    points.put(one.track(), one.metric(), one.points());
                }
                return points;
            } finally {
                session.dispose();
            }
        };
    }

    @Override
    public void check(Object result, PartnerFacts facts, Scorecard expected) {
        AzurePoints.check(result, facts, expected);
    }
}
