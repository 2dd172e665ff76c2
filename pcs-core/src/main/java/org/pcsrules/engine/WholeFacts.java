package org.pcsrules.engine;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells the engine not to watch single fields of facts: rule files may not change a fact ({@link org.pcsrules.rulebook.safety.RuleSafety}).
 * To find out which fields there are would cost a first score a twelfth of its time.
 */
final class WholeFacts implements KnowledgeBuilderConfiguration {

    static final WholeFacts OPTION = new WholeFacts();

    private WholeFacts() {
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        if (key.equals(PropertySpecificOption.KEY)) {
            return (C) PropertySpecificOption.DISABLED;
        }
        throw notAsked();
    }

    @Override
    public void makeImmutable() {
        // It is.
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw notAsked();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw notAsked();
    }

    @Override
    public String getProperty(String name) {
        throw notAsked();
    }

    @Override
    public ClassLoader getClassLoader() {
        throw notAsked();
    }

    @Override
    public <X extends OptionsConfiguration<KnowledgeBuilderOption, SingleValueKieBuilderOption, MultiValueKieBuilderOption>> X as(ConfigurationKey<X> key) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("the engine asks for one option only when it takes rules that are compiled already");
    }
}
