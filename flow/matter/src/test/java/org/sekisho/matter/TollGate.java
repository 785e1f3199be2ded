package org.sekisho.matter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Folder;

/** A small gate, as it is written, for tests. */
final class TollGate {

  static final String GATE =
      """
      gate: toll
      title: {en: Toll, ja: 通行}
      asks: {en: Whoever crosses, ja: 通行者}
      roles:
        - {id: traveller, title: {en: traveller, ja: 旅人}}
      facts:
        - id: traveller.kind
          role: traveller
          type: choice
          label: {en: kind, ja: 種別}
          question: {en: Who?, ja: 誰か}
          values:
            - {id: monk, label: {en: monk, ja: 僧侶}}
            - {id: merchant, label: {en: merchant, ja: 商人}}
          stated_by: [business]
        - {id: traveller.armed, type: yes-no, label: {en: arms, ja: 武器}, question: {en: Arms?, ja: 武器は}}
        - {id: traveller.country, type: country, label: {en: origin, ja: 出身}, question: {en: Where from?, ja: どこから}}
        - {id: load.gold, type: share, min: 0 %, max: 50 %, label: {en: gold, ja: 金}, question: {en: Gold?, ja: 金は}}
        - {id: load.weight, type: number, unit: kg, min: 0, max: 20000, label: {en: weight, ja: 重さ}, question: {en: Weight?, ja: 重さは}}
        - {id: pass.issued, type: day, label: {en: pass, ja: 手形}, question: {en: Issued when?, ja: いつ}}
      """;

  static final String LENGTH =
      """
      facts:
        - {id: load.length, type: number, unit: m, max: 20, decimals: 2, label: {en: length, ja: 長さ}, question: {en: Length?, ja: 長さは}}
      """;

  private TollGate() {}

  static Folder with(String more, String file, String content) {
    SortedMap<String, byte[]> files = new TreeMap<>(folder(GATE + more).files());
    files.put(file, content.getBytes(StandardCharsets.UTF_8));
    return new Folder("toll", "gates/toll", files);
  }

  static Folder folder(String gate) {
    return folder("toll", gate);
  }

  static Folder folder(String name, String gate) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(GateReader.FILE, gate.getBytes(StandardCharsets.UTF_8));
    return new Folder(name, "gates/" + name, files);
  }

  static Gate gate() {
    return GateReader.read(folder(GATE)).orThrow();
  }

  static Map<String, Gate> gates() {
    return Map.of("toll", gate());
  }
}
