package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Language;

/** What is printed of a bill for programs keeps to the published schema. */
final class BillSchemaTest {

  private static final Schema SCHEMA = schema();

  @Test
  void aDecisionOnABillKeepsToTheSchema() {
    Call call = Quay.decide(Language.EN, Quay.at("router.cdx.json"), "--format", "json");
    assertThat(call.exit()).isZero();
    assertThat(mistakes(call.out())).isEmpty();
  }

  @Test
  void hitsToBeConfirmedAndProblemsKeepToTheSchema() {
    String list = "example-own-list=" + Quay.at("refused.csv");
    String holdings = Quay.at("holdings.csv").toString();
    Call call =
        Quay.decide(
            Language.JA,
            Quay.at("torn.cdx.json"),
            "--list",
            list,
            "--holdings",
            holdings,
            "--format",
            "json");
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out()).contains("\"bill.ref.unknown\"", "\"example-own-list 2\"");
    assertThat(mistakes(call.out())).isEmpty();
  }

  @Test
  void aFieldThatTheSchemaDoesNotNameIsRefused() {
    Call call = Quay.decide(Language.EN, Quay.at("router.cdx.json"), "--format", "json");
    assertThat(mistakes(call.out().replace("\"whole_outcome\"", "\"whole\""))).isNotEmpty();
    assertThat(mistakes(call.out().replace("\"fires\"", "\"perhaps\""))).isNotEmpty();
  }

  private static List<String> mistakes(String decision) {
    return SCHEMA.validate(decision, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    String decision = read("docs/formats/decision.schema.json");
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of("urn:sekisho:decision:1", decision)))
        .getSchema(read("docs/formats/bill-decision.schema.json"), InputFormat.JSON);
  }

  private static String read(String file) {
    try {
      return Files.readString(Call.ROOT.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
