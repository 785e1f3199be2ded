package org.sekisho.matter.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** One invented router, told in both notations. */
final class Bills {

  static final String JSON =
      """
      {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "metadata": {
          "tools": {"components": [{"type": "application", "name": "a tool is no part"}]},
          "component": {
            "type": "device", "bom-ref": "router", "name": "harbour router", "version": "2.1",
            "manufacturer": {"name": "Marlow Quill Networks", "address": {"country": "JP"}}
          },
          "supplier": {"name": "Tidewater Trading"}
        },
        "components": [
          {
            "type": "device", "bom-ref": "radio", "name": "radio module", "version": "7",
            "supplier": {"name": "Saltmarsh Radio", "address": {"country": "Japan"}},
            "licenses": [{"license": {"id": "MIT"}}],
            "components": [
              {
                "type": "firmware", "bom-ref": "baseband", "group": "odvern", "name": "baseband",
                "publisher": "Odvern Silicon <sales@odvern.invalid>",
                "properties": [
                  {"name": "sekisho:part.critical", "value": "yes"},
                  {"name": "other:thing", "value": "ignored"}
                ],
                "pedigree": {"ancestors": [{"type": "library", "name": "no part either"}]}
              }
            ]
          },
          {
            "type": "library", "bom-ref": "clock", "name": "clock", "version": "1.0",
            "authors": [{"name": "Ines Vale", "email": "i@vale.invalid"}, {"name": "Tom Reed"}]
          },
          {"type": "library", "bom-ref": "spare", "name": "spare", "author": "Tom Reed"}
        ],
        "services": [
          {"bom-ref": "updates", "name": "updates", "provider": {"name": "Kelp Cloud"}}
        ],
        "dependencies": [
          {"ref": "router", "dependsOn": ["radio", "updates"]},
          {"ref": "baseband", "dependsOn": ["clock"]},
          {"ref": "clock", "dependsOn": ["radio"]}
        ]
      }
      """;

  static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" xmlns:own="urn:own" version="1">
        <metadata>
          <tools><components><component type="application"><name>a tool is no part</name></component></components></tools>
          <component type="device" bom-ref="router">
            <manufacturer><name>Marlow Quill Networks</name><address><country>JP</country></address></manufacturer>
            <name>harbour router</name>
            <version>2.1</version>
          </component>
          <supplier><name>Tidewater Trading</name></supplier>
        </metadata>
        <components>
          <component type="device" bom-ref="radio">
            <supplier><name>Saltmarsh Radio</name><address><country>Japan</country></address></supplier>
            <name>radio <!-- told as it is -->module</name>
            <version>7</version>
            <own:name>not ours</own:name>
            <licenses><license><id>MIT</id></license></licenses>
            <components>
              <component type="firmware" bom-ref="baseband">
                <publisher>Odvern Silicon &lt;sales@odvern.invalid&gt;</publisher>
                <group>odvern</group>
                <name><![CDATA[baseband]]></name>
                <pedigree><ancestors><component type="library"><name>no part either</name></component></ancestors></pedigree>
                <properties>
                  <property name="sekisho:part.critical">yes</property>
                  <property name="other:thing">ignored</property>
                </properties>
              </component>
            </components>
          </component>
          <component type="library" bom-ref="clock">
            <authors><author><name>Ines Vale</name></author><author><name>Tom Reed</name></author></authors>
            <name>clock</name>
            <version>1.0</version>
          </component>
          <component type="library" bom-ref="spare"><author>Tom Reed</author><name>spare</name></component>
        </components>
        <services>
          <service bom-ref="updates"><provider><name>Kelp Cloud</name></provider><name>updates</name></service>
        </services>
        <dependencies>
          <dependency ref="router"><dependency ref="radio"/><dependency ref="updates"/></dependency>
          <dependency ref="baseband"><dependency ref="clock"/></dependency>
          <dependency ref="clock"><dependency ref="radio"/></dependency>
        </dependencies>
      </bom>
      """;

  private Bills() {}

  /** A bill whose fields beside the first two are given. */
  static String json(String fields) {
    return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.5\",\n" + fields + "\n}\n";
  }

  static Checked<Bill> read(String bill) {
    return BillReader.read("bill", bill.getBytes(StandardCharsets.UTF_8));
  }

  /** Why a bill is refused as a whole, in the first place where it is. */
  static String refusal(String bill) {
    Checked<Bill> read = read(bill);
    assertThat(read).isInstanceOf(Checked.Broken.class);
    assertThat(read.problems()).hasSize(1);
    return brief(read.problems().getFirst());
  }

  static List<String> problems(Bill bill) {
    return Stream.concat(
            bill.problems().stream(), bill.parts().stream().flatMap(p -> p.problems().stream()))
        .map(Bills::brief)
        .toList();
  }

  private static String brief(Problem problem) {
    return problem.code() + " " + problem.place().line() + " " + problem.place().field();
  }

  static List<String> titles(List<Part> parts) {
    return parts.stream().map(Part::title).toList();
  }

  static String path(Bill bill, String title) {
    Part part =
        bill.parts().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
    return String.join(" > ", titles(bill.path(part)));
  }
}
