package org.pcsrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.SmallCatalogue;

class FactsJsonRefusalTest {

    private static final String TENANT = "'tenants':[{'id':'t-1','segment':'SMB'}]";

    /** The errors, which are the same for a document in memory and for one that is read from a stream. */
    private static List<String> errors(String json, ReadLimits limits) {
        byte[] document = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        List<FactError> inMemory = catchThrowableOfType(InvalidFactsException.class,
                () -> FactsJson.read(document, new SmallCatalogue(), limits)).errors();
        List<FactError> streamed = catchThrowableOfType(InvalidFactsException.class,
                () -> FactsJson.read(new ByteArrayInputStream(document), new SmallCatalogue(), limits)).errors();
        assertThat(inMemory).isEqualTo(streamed);
        return inMemory.stream().map(FactError::toString).toList();
    }

    private static List<String> errorsOfText(String json) {
        return errors(json, ReadLimits.DEFAULT);
    }

    private static List<String> errorsOf(String parts) {
        return errorsOfText("{'format':'pcs-facts/1','partner':{'id':'1'}," + parts + "}");
    }

    private static List<String> errorsOfAzure(String row) {
        return errorsOf(TENANT + ",'azureConsumption':[" + row + "]");
    }

    private static String azure(String field, String value) {
        String row = "{'tenant':'t-1','month':'2026-07','service':'Storage','acrUsd':1,'association':'PAL'}";
        return row.replaceFirst("'" + field + "':[^,}]*", Matcher.quoteReplacement("'" + field + "':" + value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "acrUsd | true | expected a number, found true or false",
        "acrUsd | {'a':[1]} | expected a number, found an object",
        "acrUsd | [1,2] | expected a number, found a list",
        "acrUsd | 'ten' | 'ten' is not a decimal number as in 610.25",
        "acrUsd | '1e3' | '1e3' is not a decimal number as in 610.25",
        "acrUsd | NaN | NaN is not a number",
        "acrUsd | -Infinity | -Infinity is not a number",
        "acrUsd | -1 | must not be negative, is -1",
        "acrUsd | '-0.01' | must not be negative, is -0.01",
        "acrUsd | 1e999999999 | more than 40 digits before or after the decimal point",
        "acrUsd | 1e-999999999 | more than 40 digits before or after the decimal point",
        "acrUsd | 1e99999999999 | 1e99999999999 is out of range",
        "association | 'PALL' | unknown association 'PALL', did you mean PAL?",
        "association | 'pal' | unknown association 'pal', did you mean PAL?",
        "association | 5 | expected a text, found a number",
        "month | '2026-13' | '2026-13' is an impossible month",
        "month | '2026-7' | '2026-7' is not a month, expected one as in 2026-07",
        "month | '2026-07-01' | '2026-07-01' is not a month, expected one as in 2026-07",
        "month | 202607 | expected a month as in 2026-07, found a number",
        "tenant | 't-2' | unknown tenant 't-2', did you mean t-1?",
        "service | 7 | expected a text, found a number",
    })
    void valueOfARowIsRefusedWithThePartTheIndexAndTheField(String field, String value, String message) {
        assertThat(errorsOfAzure(azure(field, value))).containsExactly("azureConsumption[0]." + field + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "3.5 | 3.5 is not a whole number",
        "1e-999999999 | 1e-999999999 is not a whole number",
        "9223372036854775808 | 9223372036854775808 is out of range",
        "1e999999999 | 1e999999999 is out of range",
        "-3 | must not be negative, is -3",
    })
    void countIsRefusedUnlessItIsWholeAndFits(String value, String message) {
        assertThat(errorsOf(TENANT + ",'microsoft365Usage':[{'tenant':'t-1','month':'2026-07','workload':'Teams','paidLicences':" + value
                + ",'activeUsers':1,'association':'CPOR'}]")).containsExactly("microsoft365Usage[0].paidLicences: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2026-02-30 | '2026-02-30' is an impossible date",
        "30/02/2026 | '30/02/2026' is not a date, expected one as in 2026-08-15",
        "2024-01-01 | 2024-01-01 is before earnedOn 2025-04-01",
    })
    void dateIsRefusedIfMalformedImpossibleOrTooEarly(String date, String message) {
        assertThat(errorsOf("'certifications':[{'person':'p','certification':'AZ-104','earnedOn':'2025-04-01','expiresOn':'" + date + "'}]"))
                .containsExactly("certifications[0].expiresOn: " + message);
    }

    @Test
    void unknownFieldIsRefusedAndTheNearestProposed() {
        assertThat(errorsOfAzure(azure("acrUsd", "1,'acr':{'deep':[1]},'colour':2")))
                .containsExactly("azureConsumption[0]: unknown field 'acr', did you mean acrUsd?", "azureConsumption[0]: unknown field 'colour'");
    }

    @Test
    void missingFieldsAreRefused() {
        assertThat(errorsOfAzure("{'tenant':'t-1','month':null,'service':'Storage','acrUsd':1}")).containsExactly(
                "azureConsumption[0]: missing field 'month'", "azureConsumption[0]: missing field 'association'");
        assertThat(errorsOfText("{'format':'pcs-facts/1'}")).containsExactly("missing field 'partner'");
    }

    @Test
    void fieldGivenTwiceIsRefusedAtEveryLevelAndReadingGoesOn() {
        assertThat(errorsOf("'partner':{'id':'2'},'tenants':[{'id':'t-1','id':'t-2','segment':'SMB'},{'id':'t-3'}],'tenants':[]"))
                .containsExactly("field 'partner' given twice", "field 'tenants' given twice",
                        "tenants[0]: field 'id' given twice", "tenants[1]: missing field 'segment'");
    }

    @Test
    void partnerAndItsEnrolmentsAreCheckedLikeRows() {
        assertThat(errorsOfText("{'format':'pcs-facts/1','partner':{'nam':'x','enrolments':[{'area':'SECURTY','track':'SMB','anniversary':'2026-02-30','x':1}]}}"))
                .containsExactly("partner: unknown field 'nam', did you mean name?",
                        "partner.enrolments[0].area: unknown area 'SECURTY', did you mean SECURITY?",
                        "partner.enrolments[0].anniversary: '2026-02-30' is an impossible date",
                        "partner.enrolments[0]: unknown field 'x'",
                        "partner: missing field 'id'");
    }

    @Test
    void codeThatIsNearToNoneIsToldWhichThereAre() {
        assertThat(errorsOf("'tenants':[{'id':'t','segment':'X'}]"))
                .containsExactly("tenants[0].segment: unknown segment 'X', expected SMB or ENTERPRISE");
    }

    @Test
    void allErrorsOfARowAndOfTheDocumentAreToldAtOnceInTheOrderOfTheParts() {
        assertThat(errorsOf("'certifications':[{'person':'p','certification':'AZ-1O4','earnedOn':'x'}],'azureConsumption':["
                + azure("month", "'x'").replace("t-1", "t-9") + ",7,null],'tenants':[{'id':'t-1','segment':'SMB'}],'people':{}"))
                .containsExactly("azureConsumption[0].month: 'x' is not a month, expected one as in 2026-07",
                        "azureConsumption[0].tenant: unknown tenant 't-9', did you mean t-1?",
                        "azureConsumption[1]: expected an object, found a number",
                        "azureConsumption[2]: expected an object, found null",
                        "people: expected a list, found an object",
                        "certifications[0].earnedOn: 'x' is not a date, expected one as in 2026-08-15",
                        "certifications[0].certification: unknown certification 'AZ-1O4', did you mean AZ-104?");
    }

    @Test
    void rowsAreNotBlamedForATenantThatCouldNotBeRead() {
        assertThat(errorsOf("'tenants':[{'segment':'SMB'}],'azureConsumption':[" + azure("acrUsd", "1") + "]"))
                .containsExactly("tenants[0]: missing field 'id'");
        assertThat(errorsOf("'tenants':7,'azureConsumption':[" + azure("acrUsd", "1") + "]"))
                .containsExactly("tenants: expected a list, found a number");
        assertThat(errorsOf("'tenants':[{'id':'t-1','segment':'X'}],'azureConsumption':[" + azure("acrUsd", "1") + "]"))
                .containsExactly("tenants[0].segment: unknown segment 'X', expected SMB or ENTERPRISE");
    }

    @Test
    void secondRowWithTheSameKeyButOtherValuesIsRefused() {
        assertThat(errorsOfAzure(azure("acrUsd", "10") + ",{}," + azure("acrUsd", "'12'")))
                .contains("azureConsumption[2]: same key as azureConsumption[0] but acrUsd 12 instead of 10");
    }

    @Test
    void brokenTextIsRefusedWithLineAndColumnAndWhatWasFoundBefore() {
        assertThat(errorsOfText("{'format':'pcs-facts/1',\n'colour':1,\n 'partner' 7}")).containsExactly("unknown field 'colour'",
                "line 3, column 12: not JSON: unexpected character ('7' (code 55)): was expecting a colon to separate field name and value");
        assertThat(errorsOfText("{'format':'pcs-facts/1',")).singleElement().asString().startsWith("line 1, column 25: not JSON: unexpected end-of-input");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<html> | line 1, column 1: not JSON: unexpected character ('<' (code 60)): expected a value",
        "{'format':pcs} | line 1, column 14: not JSON: unrecognized token 'pcs': was expecting a value",
        "{'format':+1} | line 1, column 12: not JSON: unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs",
        "{/* facts */} | line 1, column 2: not JSON: unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
    })
    void brokenTextIsToldWithoutAdviceForProgrammers(String document, String message) {
        assertThat(errorsOfText(document)).containsExactly(message);
    }

    @Test
    void textAfterTheDocumentIsRefused() {
        assertThat(errorsOfText("{'format':'pcs-facts/1','partner':{'id':'1'}}\n {}"))
                .containsExactly("line 2, column 2: something follows after the end of the document");
    }

    @Test
    void documentOfAnotherKindGivesOneError() {
        assertThat(errorsOfText("")).containsExactly("the document is empty, expected a facts document with format pcs-facts/1");
        assertThat(errorsOfText(" \n")).containsExactly("the document is empty, expected a facts document with format pcs-facts/1");
        assertThat(errorsOfText("[1]")).containsExactly("expected a facts document with format pcs-facts/1, found a list");
        assertThat(errorsOfText("{}")).containsExactly("format: missing, expected pcs-facts/1");
        assertThat(errorsOfText("{'a':1,'b':{'a':2}}")).containsExactly("format: missing, expected pcs-facts/1");
        assertThat(errorsOfText("{'areas':[],'format':'pcs-scorecard/1'}")).containsExactly("format: expected pcs-facts/1, found 'pcs-scorecard/1'");
        assertThat(errorsOfText("{'format':1}")).containsExactly("format: expected pcs-facts/1, found a number");
        assertThat(errorsOfText("{'partner':{'id':'1'}}")).containsExactly("format: missing, expected pcs-facts/1");
    }

    @Test
    void documentBeyondALimitGivesOneError() {
        String document = "{'format':'pcs-facts/1','partner':{'id':'1'},'tenants':[{},{},{}]}";
        assertThat(errors(document, ReadLimits.ofRows(2))).containsExactly("more than 2 rows, the most that are allowed");
        assertThat(errors(document, ReadLimits.ofBytes(20))).containsExactly("larger than 20 bytes, the most that is allowed");
        assertThat(errorsOf("'x':" + "[".repeat(100_000))).singleElement().asString().endsWith("nested deeper than 100 levels");
        assertThat(errorsOfAzure(azure("acrUsd", "9".repeat(200_000)))).singleElement().asString().endsWith("a number of far too many digits");
        assertThat(errorsOfAzure(azure("acrUsd", "9".repeat(300)))).containsExactly(
                "azureConsumption[0].acrUsd: a number of 300 characters, at most 200 are allowed");
        assertThat(errorsOfAzure(azure("service", "'" + "x".repeat(1_100_000) + "'"))).singleElement().asString().endsWith("a text that is far too long");
    }

    @Test
    void documentFullOfErrorsIsNotReadToItsEnd() {
        List<String> errors = errorsOf("'people':[" + "7,".repeat(150_000) + "7]");
        assertThat(errors).hasSize(100_001);
        assertThat(errors.get(0)).isEqualTo("stopped after 100000 errors; there may be more");
    }

    @Test
    void messageStaysOnOneLineAndShortWhateverTheDocumentSays() {
        assertThat(errorsOfAzure(azure("month", "'a\\u000ab" + "x".repeat(500) + "'"))).containsExactly(
                "azureConsumption[0].month: 'a\\u000ab" + "x".repeat(77) + "…' is not a month, expected one as in 2026-07");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        byte[] latin1 = "{\"format\":\"pcs-facts/1\",\"partner\":{\"id\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(InvalidFactsException.class, () -> FactsJson.read(new ByteArrayInputStream(latin1), new SmallCatalogue())))
                .hasMessage("not a text in UTF-8");
        assertThat(catchThrowableOfType(InvalidFactsException.class, () -> FactsJson.read(latin1, new SmallCatalogue(), ReadLimits.DEFAULT)))
                .hasMessage("not a text in UTF-8");
    }
}
