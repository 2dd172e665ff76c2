package org.pcsrules.engine;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.PredicateInformation;

/** Says in which rule a compiled constraint or consequence stands. */
public final class CompiledLambdas {

    private final Map<String, String> consequences = new HashMap<>();

    /** The shipped rules that a class loader sees. */
    public CompiledLambdas(ClassLoader loader) {
        for (Model model : RuleModels.shipped(loader).all()) {
            for (Rule rule : model.getRules()) {
                rule.getConsequences().values().forEach(one -> {
                    if (one.getBlock() instanceof IntrospectableLambda lambda) {
                        consequences.merge(lambda.getLambda().getClass().getName(),
                                model.getPackageName() + ", consequence of \"" + rule.getName() + "\"", (a, b) -> a + "; " + b);
                    }
                });
            }
        }
    }

    /** The rule file, rule and constraint of a generated class; its name if it is neither constraint nor consequence. */
    public String place(String className) throws ReflectiveOperationException {
        if (consequences.containsKey(className)) {
            return consequences.get(className);
        }
        Object lambda = Class.forName(className).getField("INSTANCE").get(null);
        try {
            PredicateInformation constraint = (PredicateInformation) lambda.getClass().getMethod("predicateInformation").invoke(lambda);
            return "constraint " + constraint.getStringConstraint() + " of " + constraint.getRuleNameMap();
        } catch (NoSuchMethodException e) {
            return className;
        }
    }
}
