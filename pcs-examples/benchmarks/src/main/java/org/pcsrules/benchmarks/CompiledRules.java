package org.pcsrules.benchmarks;

import java.io.StringReader;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Rules compiled at run time, as the engine's documentation shows it. */
final class CompiledRules {

    private CompiledRules() {
    }

    /** @throws IllegalStateException if they do not compile */
    static KieBase of(String name, String text) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.pcsrules.benchmarks", name, "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id)
                .write("src/main/resources/" + name, services.getResources().newReaderResource(new StringReader(text)));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(id).getKieBase();
    }
}
