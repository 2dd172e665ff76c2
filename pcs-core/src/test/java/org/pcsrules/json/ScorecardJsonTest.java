package org.pcsrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcsrules.facts.Area;
import org.pcsrules.facts.Category;
import org.pcsrules.facts.Line;
import org.pcsrules.facts.Metric;
import org.pcsrules.facts.Track;
import org.pcsrules.scorecard.AreaScore;
import org.pcsrules.scorecard.Blocker;
import org.pcsrules.scorecard.CategoryScore;
import org.pcsrules.scorecard.Counted;
import org.pcsrules.scorecard.LineScore;
import org.pcsrules.scorecard.MetricScore;
import org.pcsrules.scorecard.NotCounted;
import org.pcsrules.scorecard.OneMore;
import org.pcsrules.scorecard.Numbers;
import org.pcsrules.scorecard.Points;
import org.pcsrules.scorecard.Reason;
import org.pcsrules.scorecard.RuleCited;
import org.pcsrules.scorecard.RulebookId;
import org.pcsrules.scorecard.Scorecard;
import org.pcsrules.scorecard.TrackScore;

class ScorecardJsonTest {

    private static final String WRITTEN = """
            {
              "format": "pcs-scorecard/1",
              "partner": "1234567",
              "asOf": "2026-08-15",
              "edition": "2026-07",
              "rulebook": {
                "name": "shipped",
                "hash": "ab12",
                "library": "0.1.0"
              },
              "warnings": [
                "CODE: words"
              ],
              "areas": [
                {
                  "area": "MODERN_WORK",
                  "track": "SMB",
                  "score": {
                    "exact": "55/2",
                    "decimal": 27.5,
                    "headline": 28
                  },
                  "qualified": false,
                  "blockers": [
                    {
                      "kind": "METRIC_AT_ZERO",
                      "metric": "NET_CUSTOMER_ADDS"
                    },
                    {
                      "kind": "CATEGORY_BELOW_ONE",
                      "category": "PERFORMANCE",
                      "detail": "words"
                    }
                  ],
                  "tracks": [
                    {
                      "track": "SMB",
                      "score": {
                        "exact": "55/2",
                        "decimal": 27.5,
                        "headline": 28
                      },
                      "categories": [
                        {
                          "category": "PERFORMANCE",
                          "points": {
                            "exact": "0",
                            "decimal": 0
                          },
                          "maximum": 20
                        }
                      ],
                      "metrics": [
                        {
                          "metric": "DEPLOYMENTS",
                          "category": "CUSTOMER_SUCCESS",
                          "maximum": 25,
                          "points": {
                            "exact": "1/7",
                            "decimal": 0.1429
                          },
                          "lines": [
                            {
                              "line": "CPOR",
                              "value": -0.3333,
                              "target": 5,
                              "points": {
                                "exact": "0",
                                "decimal": 0
                              },
                              "counts": false
                            },
                            {
                              "value": null,
                              "target": 10,
                              "points": {
                                "exact": "1/7",
                                "decimal": 0.1429
                              },
                              "counts": true
                            }
                          ],
                          "counted": [
                            {
                              "subject": "t-1",
                              "line": "CSP",
                              "step": 2,
                              "now": 0.412,
                              "then": 0,
                              "effect": 1,
                              "facts": [
                                "microsoft365Usage[17]"
                              ],
                              "why": "words",
                              "rule": "a rule"
                            },
                            {
                              "subject": "t-2",
                              "effect": 0.3333,
                              "effectExact": "1/3",
                              "facts": [],
                              "why": "words",
                              "rule": "a rule"
                            }
                          ],
                          "notCounted": [
                            {
                              "line": "CSP",
                              "reason": "ASSOCIATION_NOT_ELIGIBLE",
                              "facts": [
                                "microsoft365Usage[18]"
                              ],
                              "why": "words",
                              "rule": "a rule"
                            }
                          ],
                          "oneMore": [
                            {
                              "line": "CSP",
                              "unit": "customer",
                              "gain": {
                                "exact": "5/2",
                                "decimal": 2.5
                              }
                            }
                          ],
                          "source": "S-1"
                        }
                      ]
                    }
                  ]
                }
              ],
              "rules": [
                {
                  "rule": "a rule",
                  "ruleId": "R1",
                  "source": "S-1"
                }
              ]
            }
            """;

    private static Scorecard scorecard(BigFraction value) {
        Points score = Points.parse("55/2");
        Points seventh = Points.parse("1/7");
        MetricScore metric = new MetricScore(Metric.DEPLOYMENTS, Category.CUSTOMER_SUCCESS, 25, seventh,
                List.of(new LineScore(Line.CPOR, value, BigFraction.of(5), Points.ZERO, false),
                        new LineScore(null, null, BigFraction.of(10), seventh, true)),
                List.of(new Counted("t-1", Line.CSP, 2, BigFraction.of(412, 1000), BigFraction.ZERO, BigFraction.ONE,
                                List.of("microsoft365Usage[17]"), "words", "a rule"),
                        new Counted("t-2", null, null, null, null, BigFraction.of(1, 3), List.of(), "words", "a rule")),
                List.of(new NotCounted(Line.CSP, Reason.ASSOCIATION_NOT_ELIGIBLE, List.of("microsoft365Usage[18]"), "words", "a rule")),
                List.of(new OneMore(Line.CSP, null, "customer", Points.parse("5/2"))), "S-1");
        TrackScore track = new TrackScore(Track.SMB, score, List.of(new CategoryScore(Category.PERFORMANCE, Points.ZERO, 20)), List.of(metric));
        return new Scorecard("1234567", LocalDate.of(2026, 8, 15), "2026-07", new RulebookId("shipped", "ab12", "0.1.0"),
                List.of("CODE: words"),
                List.of(new AreaScore(Area.MODERN_WORK, Track.SMB, score, false,
                        List.of(new Blocker(Blocker.Kind.METRIC_AT_ZERO, Metric.NET_CUSTOMER_ADDS, null, null),
                                new Blocker(Blocker.Kind.CATEGORY_BELOW_ONE, null, Category.PERFORMANCE, "words")),
                        List.of(track))),
                List.of(new RuleCited("a rule", "R1", "S-1")));
    }

    @Test
    void scorecardIsWrittenInTheShapeOfTheContract() {
        assertThat(ScorecardJson.write(scorecard(BigFraction.of(-1, 3)))).isEqualTo(WRITTEN);
    }

    @Test
    void aLineHoldsTheSameAsTheFormForPeople() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ScorecardJson.writeLine(scorecard(BigFraction.of(-1, 3)), line);
        assertThat(line.toString(StandardCharsets.UTF_8).replace(" ", "")).isEqualTo(WRITTEN.replaceAll("\\s", "") + "\n");
    }

    @ParameterizedTest
    @CsvSource({"10,1,10,10", "-1200,1,-1200,-1200", "1,3,0.3333,1/3", "-5,2,-2.5,-5/2", "1,100000,0,1/100000", "0,1,0,0"})
    void numbersAreWrittenWithoutExponentAndExactlyBesides(int numerator, int denominator, String decimal, String exact) {
        assertThat(Numbers.decimal(BigFraction.of(numerator, denominator), 4)).hasToString(decimal);
        assertThat(Numbers.exact(BigFraction.of(numerator, denominator))).isEqualTo(exact);
    }

    @Test
    void numbersBeyondSixtyFourBitsAreExactToo() {
        BigFraction huge = BigFraction.of(new BigInteger("10").pow(30), new BigInteger("7").pow(25));
        assertThat(Numbers.exact(huge)).isEqualTo("1" + "0".repeat(30) + "/" + new BigInteger("7").pow(25));
        assertThat(Numbers.decimal(BigFraction.of(new BigInteger("10").pow(30)), 4)).hasToString("1" + "0".repeat(30));
    }

    @Test
    void whatIsNotExplainedLeavesNoTraceButEmptyLists() {
        MetricScore metric = new MetricScore(Metric.DEPLOYMENTS, Category.CUSTOMER_SUCCESS, 25, Points.ZERO,
                List.of(), List.of(), List.of(), List.of(), "S-1");
        Scorecard full = scorecard(BigFraction.ONE);
        Scorecard plain = new Scorecard("1", full.asOf(), "e", full.rulebook(), List.of(), List.of(new AreaScore(Area.SECURITY, Track.SMB,
                Points.ZERO, true, List.of(), List.of(new TrackScore(Track.SMB, Points.ZERO, List.of(), List.of(metric))))), List.of());
        assertThat(ScorecardJson.write(plain)).contains("\"counted\": []", "\"notCounted\": []", "\"blockers\": []")
                .doesNotContain("oneMore", "rules");
    }

    @ParameterizedTest
    @CsvSource({"1,20000,0.0001", "-1,20000,-0.0001", "1,20001,0", "20,3,6.6667", "1000000,1,1000000"})
    void valueHasAtMostFourDecimalsAndTiesGoAwayFromZero(int numerator, int denominator, String printed) {
        assertThat(ScorecardJson.write(scorecard(BigFraction.of(numerator, denominator)))).contains("\"value\": " + printed + ",");
    }

    @Test
    void whatIsWrittenIsReadBackWithTheValuesAsPrinted() {
        assertThat(ScorecardJson.read(WRITTEN)).isEqualTo(scorecard(BigFraction.of(-3333, 10000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-101", "2022-10-101"})
    void scorecardOfAPartnerIsReadAndWrittenWithoutLoss(String name) throws IOException {
        try (InputStream document = ScorecardJsonTest.class.getResourceAsStream(name + ".scorecard.json")) {
            Scorecard card = ScorecardJson.read(document);
            assertThat(card.areas()).isNotEmpty();
            assertThat(ScorecardJson.read(ScorecardJson.write(card))).isEqualTo(card);
        }
    }

    @Test
    void whatIsNoScorecardIsRefusedWithThePlace() {
        assertThatThrownBy(() -> ScorecardJson.read("{\"format\":\"pcs-facts/1\"}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a scorecard with format pcs-scorecard/1");
        assertThatThrownBy(() -> ScorecardJson.read("")).hasMessage("expected a scorecard with format pcs-scorecard/1");
        assertThatThrownBy(() -> ScorecardJson.read("{")).hasMessageStartingWith("line 1, column 2: not JSON: ");
        assertThatThrownBy(() -> ScorecardJson.read(WRITTEN.replace("\"SMB\"", "\"SMALL\"")))
                .hasMessage("areas[0].track: 'SMALL' is not accepted here");
        assertThatThrownBy(() -> ScorecardJson.read(WRITTEN.replace("\"maximum\": 20", "\"maximum\": \"x\"")))
                .hasMessage("areas[0].tracks[0].categories[0].maximum: expected a number, found 'x'");
        assertThatThrownBy(() -> ScorecardJson.read(WRITTEN.replace("\"edition\": \"2026-07\",", "")))
                .hasMessage("edition: expected a text, found nothing");
        assertThatThrownBy(() -> ScorecardJson.read(WRITTEN.replace("\"exact\": \"1/7\"", "\"exact\": \"1/0\"")))
                .hasMessage("areas[0].tracks[0].metrics[0].points.exact: '1/0' is not accepted here");
    }
}
