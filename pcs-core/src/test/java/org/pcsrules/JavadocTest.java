package org.pcsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type of the library says in javadoc what it is. */
class JavadocTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask parsing = (JavacTask) compiler.getTask(null, manager, null, List.of("--release", "17"), null, manager.getJavaFileObjectsFromPaths(files));
            PublicTypes types = new PublicTypes(DocTrees.instance(parsing));
            for (CompilationUnitTree unit : parsing.parse()) {
                types.scan(unit, null);
            }
            assertThat(types.found).hasSizeGreaterThan(80);
            assertThat(types.silent).isEmpty();
        }
    }

    private static final class PublicTypes extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found = new ArrayList<>();
        private final List<String> silent = new ArrayList<>();

        private PublicTypes(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(getCurrentPath())) {
                String name = getCurrentPath().getCompilationUnit().getPackageName() + "." + type.getSimpleName();
                found.add(name);
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                if (comment == null || comment.getFirstSentence().isEmpty()) {
                    silent.add(name);
                }
                return super.visitClass(type, nothing);
            }
            return null; // what is inside is not public either
        }

        /** Public, or a member of an interface, which is. */
        private static boolean isPublic(TreePath path) {
            ClassTree type = (ClassTree) path.getLeaf();
            return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    || path.getParentPath().getLeaf() instanceof ClassTree outer && outer.getKind() == Tree.Kind.INTERFACE;
        }
    }
}
