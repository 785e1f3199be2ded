package org.sekisho.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/** Documents from hostile hands: each problem has its code and place, and nothing is kept. */
class YamlReaderTest {

  private static List<String> problems(byte[] content) {
    Checked<Node> read = YamlReader.read("m.yaml", content);
    assertThat(read).isInstanceOf(Checked.Broken.class);
    return read.problems().stream().map(YamlReaderTest::brief).toList();
  }

  private static String brief(Problem problem) {
    Place place = problem.place();
    assertThat(place.file()).isEqualTo("m.yaml");
    assertThat(problem.found().en()).isNotEmpty();
    assertThat(problem.help().ja()).isNotEmpty();
    return problem.code() + " " + place.line() + ":" + place.column();
  }

  private static Node child(Node mapping, String name) {
    return Fields.of(mapping, new Problems()).node(name).orElseThrow();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a duplicate key       | a: 1\\nb: 2\\na: 3          | document.key.twice 3:1
          an anchor             | a: &x 1                     | document.anchor 1:4
          a tag for an object   | a: !!java.net.URL ["http"]  | document.tag 1:4
          a tag of one's own    | a:\\n  - !secret 1          | document.tag 2:5
          a second document     | a: 1\\n---\\nb: 2           | document.second 3:1
          a list as a name      | ? [a]\\n: 1                 | document.key.kind 1:3
          a quote left open     | a: "x                       | document.syntax 1:6
          a tab as indentation  | a:\\n\\tb: 1                | document.syntax 2:1
          """)
  void whatDataNeverNeedsIsRefusedAtItsPlace(String what, String yaml, String expected) {
    String text = yaml.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(problems(utf8(text))).as(what).containsExactly(expected);
  }

  @Test
  void anAliasIsRefusedWhereItStandsAndWhereItPointsTo() {
    assertThat(problems(utf8("a: &x 1\nb: *x\n")))
        .containsExactly("document.anchor 1:4", "document.alias 2:4");
  }

  @Test
  void aBombOfAliasesDoesNotGoOff() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
    }
    assertThat(problems(utf8(bomb.toString()))).contains("document.alias 2:10").hasSize(320);
  }

  @Test
  void deepNestingIsRefusedAtTheFirstValueThatIsTooDeep() {
    String deep = "a: " + "[".repeat(50) + "]".repeat(50);
    assertThat(problems(utf8(deep))).containsExactly("document.depth 1:44");
  }

  @ParameterizedTest
  @CsvSource({"'[', ]", "'{a: ', }", "'- ', ''", "'? ', ''"})
  void noDepthOfNestingOverflowsTheStack(String open, String close) {
    String deep = open.repeat(100_000) + close.repeat(100_000);
    assertThat(problems(utf8(deep))).isNotEmpty();
  }

  @Test
  void aControlCharacterIsRefusedAtItsPlace() {
    assertThat(problems(utf8("a: 1\nb: x\0y\n"))).containsExactly("document.character 2:5");
    assertThat(problems(utf8("\u001bc: 1\n"))).containsExactly("document.character 1:1");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedAtTheFirstOfThem() {
    byte[] latin = "a: 1\nname: Müller\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(latin)).containsExactly("document.encoding 2:8");
    assertThat(problems(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}))
        .containsExactly("document.encoding 1:1");
  }

  @Test
  void aFileThatHoldsNothingIsEmpty() {
    assertThat(problems(new byte[0])).containsExactly("document.empty 0:0");
    assertThat(problems(utf8("# only a remark\n"))).containsExactly("document.empty 0:0");
  }

  @Test
  void fiftyMegabytesAreRefusedUnread() {
    byte[] huge = new byte[50 << 20];
    Arrays.fill(huge, (byte) '[');
    assertThat(problems(huge)).containsExactly("document.size 0:0");
  }

  @Test
  void theLargestDocumentIsStillRead() {
    String line = "- some words that fill a line of the document\n";
    byte[] large = utf8(line.repeat(YamlReader.MOST_BYTES / line.length()));
    assertThat(YamlReader.read("m.yaml", large)).isInstanceOf(Checked.Sound.class);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() {
    Node root = YamlReader.read("m.yaml", utf8("\ufeffa: 1\n")).orThrow();
    assertThat(((Node.Mapping) root).entries()).containsOnlyKeys("a");
  }

  @Test
  void everyValueKnowsItsPlace() {
    Node root = YamlReader.read("m.yaml", utf8("a:\n  - b: x\n    c: y\n")).orThrow();
    Node item = Fields.of(root, new Problems()).list("a").getFirst();
    assertThat(child(item, "c").place()).isEqualTo(new Place("m.yaml", 3, 8, "a[0].c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          a: b && c ^ 5 ^ 1:9
          a: "b && c" ^ 5 ^ 1:10
          a: >-\\n  b\\n  && c ^ 5 ^ 3:6
          a: |\\n  b\\n  && c ^ 5 ^ 3:6
          a: 'b  && c' ^ 6 ^ 1:11
          """)
  void aCharacterOfATextIsFoundInTheDocument(String yaml, int offset, String expected) {
    Node root = YamlReader.read("m.yaml", utf8(yaml.replace("\\n", "\n"))).orThrow();
    Node.Scalar text = (Node.Scalar) child(root, "a");
    Place place = text.placeAt(offset);
    assertThat(place.line() + ":" + place.column()).isEqualTo(expected);
  }
}
