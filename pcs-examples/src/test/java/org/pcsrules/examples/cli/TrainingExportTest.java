package org.pcsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.Catalogue;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.facts.Certification;
import org.pcsrules.facts.Person;

class TrainingExportTest {

    private static final String HEADER = "TrainingTitle,TrainingType,IndividualFirstName,IndividualLastName,Email,TrainingCompletionDate,Month,"
            + "MCPID,ExpirationDate,ActivationStatus";
    private static final LocalDate EARNED = LocalDate.of(2018, 12, 25);
    private static final LocalDate EXPIRES = LocalDate.of(2021, 12, 25);

    private static final Catalogue CATALOGUE = new Catalogue() {
        private final Map<String, String> ids =
                Map.of("Azure Administrator Associate", "azure-administrator", "Azure Developer Associate", "azure-developer");

        @Override
        public String certification(String name) {
            return ids.get(name);
        }

        @Override
        public Collection<String> certificationNames() {
            return ids.keySet();
        }

        @Override
        public String certificationTitle(String id) {
            return id;
        }

        @Override
        public String azureService(String name) {
            return name;
        }

        @Override
        public String microsoft365Workload(String name) {
            return name;
        }

        @Override
        public String businessApplicationsWorkload(String name) {
            return name;
        }
    };

    private static TrainingExport.Result read(String text, Charset charset) throws IOException {
        return TrainingExport.read(new ByteArrayInputStream(text.getBytes(charset)), CATALOGUE);
    }

    private static TrainingExport.Result rows(String... rows) throws IOException {
        return read(HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n", StandardCharsets.UTF_8);
    }

    private static String row(String id, String email, String completed, String expires) {
        return "Azure Administrator Associate,Certification,A.,Person," + email + "," + completed + ",," + id + "," + expires + ",Active";
    }

    private static List<String> errors(String text, Charset charset) {
        return catchThrowableOfType(InvalidFactsException.class, () -> read(text, charset)).errors().stream().map(FactError::toString).toList();
    }

    private static List<String> errors(String... rows) {
        return errors(HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n", StandardCharsets.UTF_8);
    }

    @Test
    void exportIsReadAsItIsDownloaded() throws IOException {
        try (InputStream export = TrainingExportTest.class.getResourceAsStream("training-export.csv")) {
            TrainingExport.Result result = TrainingExport.read(export, CATALOGUE);
            assertThat(result.certifications()).hasSize(20)
                    .contains(new Certification("7470319", "azure-administrator", EARNED, EXPIRES))
                    .contains(new Certification("6409062", "azure-developer", LocalDate.of(2019, 2, 10), LocalDate.of(2021, 8, 10)));
            assertThat(result.people()).contains(new Person("7470319", "Shanda Fairbairn", null, null)).doesNotHaveDuplicates();
            assertThat(result.warnings()).hasSize(140)
                    .contains("line 5 left out: unknown certification 'Messaging Administrator Associate', did you mean Azure Administrator Associate?");
        }
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreIgnored() throws IOException {
        assertThat(read("Colour,expirationdate,MCPID,TrainingCompletionDate, TrainingTitle\nred,,7,25/12/2018,Azure Administrator Associate\n",
                StandardCharsets.UTF_8)).isEqualTo(new TrainingExport.Result(
                        List.of(new Person("7", null, null, null)), List.of(new Certification("7", "azure-administrator", EARNED, null)), List.of()));
    }

    @Test
    void whatIsSaidTwiceOfOnePersonIsTakenOnceButARenewalIsKept() throws IOException {
        assertThat(rows(row("7", "", "25/12/2018 23:07", ""), row("7", "", "25/12/2018 09:00", ""), row("7", "", "26/12/2018", "")).certifications())
                .containsExactly(new Certification("7", "azure-administrator", EARNED, null),
                        new Certification("7", "azure-administrator", EARNED.plusDays(1), null));
    }

    @Test
    void personWithoutIdIsKnownByTheEmailOrByTheIdThatOtherRowsGiveForIt() throws IOException {
        TrainingExport.Result result = rows(row("", "A@example.com", "25/12/2018", ""), row("", "b@example.com", "25/12/2018", ""),
                row("7", "a@EXAMPLE.com", "25/12/2018", ""), row("", "B@example.com", "25/12/2018", ""));
        assertThat(result.people()).extracting(Person::id).containsExactly("7", "b@example.com");
        assertThat(result.certifications()).hasSize(2);
    }

    @Test
    void rowsThatCannotBeUsedAreLeftOutWithAWarning() throws IOException {
        TrainingExport.Result result = rows(
                row("", "", "25/12/2018", ""),
                row("7", "", "", "").replace(",Certification,", ",Assessment,"),
                row("7", "", "25/12/2018", "").replace(",Active", ",Inactive"),
                row("7", "", "25/12/2018", "").replace("Azure Administrator Associate", "Azure Develper Associate"),
                row("7", "", "25/12/2018", "").replace("Azure Administrator Associate", "Knitting"));
        assertThat(result.certifications()).isEmpty();
        assertThat(result.people()).isEmpty();
        assertThat(result.warnings()).containsExactly(
                "line 2 left out: neither MCPID nor Email says who holds it",
                "line 3 left out: TrainingType is 'Assessment', not Certification",
                "line 4 left out: ActivationStatus is 'Inactive', not Active",
                "line 5 left out: unknown certification 'Azure Develper Associate', did you mean Azure Developer Associate?",
                "line 6 left out: unknown certification 'Knitting'");
    }

    @Test
    void lineNumbersHoldAfterBlankLinesAndLineBreaksInsideQuotationMarks() throws IOException {
        assertThat(rows("", row("7", "", "25/12/2018", "").replace("A.,", "\"A.\r\nB.\","), row("", "", "25/12/2018", "")).warnings())
                .containsExactly("line 5 left out: neither MCPID nor Email says who holds it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12/25/2018 23:07 | \"12/25/2018 23:07\" is month first, expected day first as in 25/12/2018 23:07",
        "30/02/2018 | \"30/02/2018\" is an impossible date, expected day first as in 25/12/2018 23:07",
        "2018-12-25 | \"2018-12-25\" is not a date, expected day first as in 25/12/2018 23:07",
    })
    void dateIsRefusedUnlessItIsPossibleAndDayFirst(String date, String message) {
        assertThat(errors(row("7", "", date, ""))).containsExactly("line 2, TrainingCompletionDate: " + message.replace('"', '\''));
    }

    @Test
    void monthTellsAMonthFirstDateThatIsPossibleEitherWay() {
        assertThat(errors(row("7", "", "02/10/2019 21:02", "").replace(",,7", ",Feb-19,7"))).containsExactly(
                "line 2, TrainingCompletionDate: '02/10/2019 21:02' is month first, as Month 'Feb-19' shows, expected day first as in 25/12/2018 23:07");
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThat(errors(row("7", "", "", "x"), "a,b", row("7", "", "25/12/2018", "24/12/2018"))).containsExactly(
                "line 2, TrainingCompletionDate: missing",
                "line 2, ExpirationDate: 'x' is not a date, expected day first as in 25/12/2018 23:07",
                "line 3: 2 columns, the header has 10",
                "line 4, ExpirationDate: 2018-12-24 is before TrainingCompletionDate 2018-12-25");
    }

    @Test
    void fileThatIsNoTrainingExportIsRefused() {
        assertThat(errors("", StandardCharsets.UTF_8)).containsExactly("the file is empty, expected a header line");
        assertThat(errors("a,b\n", StandardCharsets.UTF_8)).containsExactly("line 1: column TrainingTitle is missing",
                "line 1: column TrainingCompletionDate is missing", "line 1: column ExpirationDate is missing", "line 1: column MCPID is missing");
        assertThat(errors("MCPID," + HEADER, StandardCharsets.UTF_8)).containsExactly("line 1: column MCPID stands there twice");
        assertThat(errors(HEADER + "\n" + row("7", "é", "25/12/2018", ""), StandardCharsets.ISO_8859_1)).containsExactly("not a text in UTF-8");
        assertThat(errors(HEADER + "\n\"Azure\" x,", StandardCharsets.UTF_8)).containsExactly("line 2: broken quotation marks");
    }
}
