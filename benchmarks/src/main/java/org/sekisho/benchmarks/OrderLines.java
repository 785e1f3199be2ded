package org.sekisho.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes an invented list of 100,000 orders with 5,000 consignees and 2,000 end users, the owners
 * of the end users, and what all orders share: {@code orders.csv}, {@code holdings.csv} and {@code
 * given.yaml} in a folder. The same files at every run.
 */
final class OrderLines {

  private static final int ORDERS = 100_000;
  private static final int CONSIGNEES = 5_000;
  private static final int USERS = 2_000;
  private static final String[] SYLLABLES = {
    "ka", "ri", "mo", "ten", "shi", "ber", "lo", "van", "dra", "ku", "zhe", "ni", "al", "qas", "mar"
  };
  private static final String[] TRADES = {
    "Trading", "Precision", "Electronics", "Optics", "Robotics", "Shipping", "Chemical", "Machinery"
  };
  private static final String[] FORMS = {"Co., Ltd.", "GmbH", "LLC", "S.p.A.", "K.K.", "JSC"};
  private static final String[] COUNTRIES = {
    "VN", "KR", "DE", "US", "CN", "TW", "SG", "IN", "AE", "TR"
  };
  private static final String[] NUMBERS = {"n6", "n7", "n8", "n9", "n10", "n16_1", "n16_2"};

  private final Random random = new Random(20261124);

  private OrderLines() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    new OrderLines().write(folder);
    Files.writeString(folder.resolve("given.yaml"), GIVEN);
  }

  private void write(Path folder) throws IOException {
    List<String> users = names(USERS);
    List<String> consignees = names(CONSIGNEES);
    try (PrintWriter holdings =
        new PrintWriter(Files.newBufferedWriter(folder.resolve("holdings.csv")))) {
      holdings.println("holder,company,percent");
      List<String> companies = new ArrayList<>(users);
      companies.addAll(consignees);
      companies.forEach(company -> owners(company, holdings));
    }
    try (PrintWriter orders =
        new PrintWriter(Files.newBufferedWriter(folder.resolve("orders.csv")))) {
      orders.println("order,date,consignee,end_user,act.destination,item.value,item.jp_number");
      for (int i = 0; i < ORDERS; i++) {
        orders.println(order(i, consignees, users));
      }
    }
  }

  private void owners(String company, PrintWriter holdings) {
    int share = 51 + random.nextInt(40);
    holdings.println("\"" + person() + "\",\"" + company + "\"," + share);
    holdings.println("\"" + company() + "\",\"" + company + "\"," + (100 - share));
  }

  private String order(int number, List<String> consignees, List<String> users) {
    return String.join(
        ",",
        "P" + number,
        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320)).toString(),
        "\"" + of(consignees) + "\"",
        "\"" + of(users) + "\"",
        of(List.of(COUNTRIES)),
        Integer.toString(1_000 * (10 + random.nextInt(3_000))),
        of(List.of(NUMBERS)));
  }

  private List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(i % 3 == 0 ? person() : company());
    }
    return names;
  }

  private String person() {
    return word() + " " + word();
  }

  private String company() {
    return word() + " " + of(List.of(TRADES)) + " " + of(List.of(FORMS));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String of(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static final String GIVEN =
      """
      gate: export
      title: "orders of a Japanese trading house"
      date: 2026-11-20
      answers:
        act.kind: export_goods
        act.origin: JP
        exporter.country: JP
        item.family: other
        item.form: goods
        item.jp_table3_3: no
        act.jp_free_case: none
        use.wmd: no
        use.arms: no
        use.military: no
        use.jp_annex: no
        end_user.wmd_activity: no
        end_user.arms_activity: no
        end_user.military: no
        end_user.jp_listed: no
        end_user.jp_sanctioned: no
        notice.jp_inform: none
        exporter.jp_bulk: none
        us.nexus: us_origin
        us.person: yes
        us.sanctions_licence: no
        us.property_held: no
        item.us_licence_required: no
        item.us_supplement_2: no
        us.product_advanced: no
        parties.us_denied: no
        parties.us_entity_list: no
        parties.us_military_list: no
        parties.us_half_owned_by_listed: no
        parties.us_ownership_unresolved: no
        parties.us_footnote_1: no
        parties.us_half_owned_by_footnote_1: no
        cn.nexus: none
        cn.person: no
        cn.foreign_measure: no
      """;
}
