package org.pcsrules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.pcsrules.RulesException;
import org.pcsrules.rulebook.safety.RuleSafety;
import org.pcsrules.rulebook.source.RuleSources;

/**
 * Compiles rule files at run time, to the same form in which the shipped ones are loaded. What Drools builds is taken out as classes
 * and forgotten by Drools at once, so that a rulebook lives as long as its {@link RuleModels} and no longer.
 */
final class RuleCompiler {

    /** Builds share a repository of Drools that is not made for several at once. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final AtomicLong BUILDS = new AtomicLong();
    private static final String GROUP = "org.pcsrules.compiled";
    private static final String CLASS = ".class";

    /** The level of the rule language that rule files are read at. */
    private static final String LEVEL = "DRL6";

    private RuleCompiler() {
    }

    /**
     * The compiled rule files. They are held against what rule files may say first: the compiler of Drools can be made to run code. A package
     * that the shipped rulebook has word for word is taken from that, compiled already: most of a rulebook that somebody edits.
     *
     * @throws RulesException if they hold what is not allowed, or do not compile; one line per message
     */
    static RuleModels compile(RuleFiles files, ClassLoader program) {
        RuleSafety.mustBeSafe(RuleSources.of(files.texts()));
        Set<String> already = compiledAlready(files, program);
        if (already.isEmpty()) {
            return build(files, program, LEVEL);
        }
        RuleFiles rest = files.without(already);
        RuleModels built = rest.texts().isEmpty() ? RuleModels.NONE : build(rest, program, LEVEL);
        return built.and(RuleModels.shipped(program), already);
    }

    /** The packages that the shipped rulebook has word for word. */
    static Set<String> compiledAlready(RuleFiles files, ClassLoader program) {
        return RuleModels.areShipped(program) ? files.packagesAsIn(RuleFiles.shipped(program)) : Set.of();
    }

    /** As above, with every package compiled. @param level the level of the rule language, {@code DRL6} or {@code DRL10} */
    static RuleModels compile(RuleFiles files, ClassLoader program, String level) {
        RuleSafety.mustBeSafe(RuleSources.of(files.texts()));
        return build(files, program, level);
    }

    private static RuleModels build(RuleFiles files, ClassLoader program, String level) {
        ClassLoader parent = new OutsideRules(program);
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId(GROUP, "rulebook-" + BUILDS.incrementAndGet(), "1");
        KieFileSystem system = kie.newKieFileSystem().generateAndWritePomXML(id);
        KieModuleModel module = kie.newKieModuleModel().setConfigurationProperty("drools.lang.level", level);
        module.newKieBaseModel("rules").setDefault(true).addPackage("*");
        files.texts().forEach((name, text) -> system.write("src/main/resources/" + RuleFiles.ROOT + name, text));
        ONE_AT_A_TIME.lock();
        try {
            // The module goes in as an object: as text it would need the XML support of Drools.
            KieBuilder builder = new KieBuilderImpl(system, parent).withKModuleModel(module).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RulesException(errors.stream().filter(one -> !one.getText().startsWith("Java source of ")).map(RuleCompiler::text)
                        .distinct().collect(Collectors.joining("\n")));
            }
            InternalKieModule compiled = (InternalKieModule) builder.getKieModule();
            return RuleModels.load(new CompiledRules(classes(compiled), parent), "META-INF/kie/" + GROUP + "/" + id.getArtifactId() + "/drools-model");
        } catch (RulesException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Some mistakes end the compiler of Drools instead of becoming messages.
            throw new RulesException("the rule compiler stops: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        } finally {
            kie.getRepository().removeKieModule(id);
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Map<String, byte[]> classes(InternalKieModule compiled) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : compiled.getFileNames()) {
            if (file.endsWith(CLASS) || file.endsWith("drools-model")) {
                classes.put(file, compiled.getBytes(file));
            }
        }
        return classes;
    }

    private static String text(Message message) {
        String path = message.getPath() == null ? "" : message.getPath().replace("src/main/resources/" + RuleFiles.ROOT, "");
        return (path.isEmpty() ? "" : path + (message.getLine() > 0 ? ":" + message.getLine() : "") + ": ") + message.getText();
    }
}
