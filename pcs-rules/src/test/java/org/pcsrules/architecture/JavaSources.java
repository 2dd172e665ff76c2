package org.pcsrules.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Numbers, texts and constants that stand in Java sources, as the compiler reads them. */
final class JavaSources {

    /**
     * Something that stands in a source file.
     *
     * @param file the file below its source directory, as in {@code org/pcsrules/Names.java}
     * @param what a number, a text, {@code Owner.CONSTANT} or the label of a case, as it is written
     * @param kind which of them
     * @param type the class in which it stands
     */
    record Found(String file, long line, String what, Kind kind, String type) {
    }

    enum Kind { NUMBER, NUMBER_COMPARED, TEXT, CONSTANT, LABEL }

    private static final Set<Tree.Kind> COMPARISONS = EnumSet.of(Tree.Kind.LESS_THAN, Tree.Kind.LESS_THAN_EQUAL, Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL, Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);

    private JavaSources() {
    }

    static List<Found> below(Path directory) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(directory); StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask parsing = (JavacTask) compiler.getTask(null, manager, null, List.of("--release", "17"), null, manager.getJavaFileObjectsFromPaths(files));
            List<Found> found = new ArrayList<>();
            for (CompilationUnitTree unit : parsing.parse()) {
                String file = directory.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())).toString().replace('\\', '/');
                new Scanner(Trees.instance(parsing).getSourcePositions(), unit, file, found).scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final SourcePositions positions;
        private final CompilationUnitTree unit;
        private final String file;
        private final List<Found> found;
        private String type = "";
        private boolean compared;

        private Scanner(SourcePositions positions, CompilationUnitTree unit, String file, List<Found> found) {
            this.positions = positions;
            this.unit = unit;
            this.file = file;
            this.found = found;
        }

        private void add(Tree tree, String what, Kind kind) {
            found.add(new Found(file, unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)), what, kind, type));
        }

        @Override
        public Void visitClass(ClassTree declared, Void nothing) {
            String outer = type;
            type = declared.getSimpleName().toString();
            super.visitClass(declared, nothing);
            type = outer;
            return null;
        }

        /** Of imports only static ones: they make a constant stand there by its bare name. */
        @Override
        public Void visitImport(ImportTree imported, Void nothing) {
            return imported.isStatic() ? super.visitImport(imported, nothing) : null;
        }

        @Override
        public Void visitCase(CaseTree labelled, Void nothing) {
            labelled.getExpressions().stream().filter(IdentifierTree.class::isInstance).forEach(label -> add(label, label.toString(), Kind.LABEL));
            return super.visitCase(labelled, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree binary, Void nothing) {
            boolean before = compared;
            compared = COMPARISONS.contains(binary.getKind());
            super.visitBinary(binary, nothing);
            compared = before;
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof Number number) {
                add(literal, number.toString(), compared ? Kind.NUMBER_COMPARED : Kind.NUMBER);
            } else if (literal.getValue() instanceof String text) {
                add(literal, text, Kind.TEXT);
            }
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            ExpressionTree of = select.getExpression();
            String owner = of instanceof IdentifierTree name ? name.getName().toString()
                    : of instanceof MemberSelectTree path ? path.getIdentifier().toString() : "";
            add(select, owner + "." + select.getIdentifier(), Kind.CONSTANT);
            return super.visitMemberSelect(select, nothing);
        }
    }
}
