package org.sekisho.screening.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyName;

/**
 * One entry of an export-ban list: name in Japanese (aliases and a Chinese name in brackets), name
 * in English, "the following n aliases", then {@code 所在地：} and addresses. Newer entries give the
 * aliases of both languages after {@code 別称：}.
 */
final class MetiEntry {

  private static final String ADDRESS = "所在地：";
  private static final String ALIASES = "別称：";

  private static final Pattern FOLLOWING =
      Pattern.compile(
          ",?\\s*(?:a\\.k\\.a\\.?,?\\s*)?(?:the)?\\s*following\\s*\\w*?\\s*alias(?:es)?\\s*:");
  private static final Pattern ENGLISH_ITEM = Pattern.compile("[;；]\\s*(?:and\\b)?|\\s(?=[—–]\\S)");
  private static final Pattern JAPANESE_ITEM = Pattern.compile("[、;；]|及び|並びに");
  private static final Pattern ADDRESS_ITEM = Pattern.compile(";\\s*(?:and\\s+)?");
  private static final Pattern EXPLANATION =
      Pattern.compile("(.+?), including (.+)", Pattern.DOTALL);
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}（）()・]+");

  private final PartyDraft draft;

  MetiEntry(PartyDraft draft) {
    this.draft = draft;
  }

  void read(String block) {
    int address = block.indexOf(ADDRESS);
    String head = address < 0 ? block : block.substring(0, address);
    int aliases = outside(head, ALIASES);
    names(aliases < 0 ? head : head.substring(0, aliases));
    if (aliases >= 0) {
      bothAliases(head.substring(aliases + ALIASES.length()));
    }
    if (address >= 0) {
      addresses(joined(block.substring(address + ADDRESS.length())));
    }
  }

  private void names(String head) {
    int english = MetiLanguages.englishFrom(head);
    japanese(joined(head.substring(0, english)));
    english(joined(head.substring(english)));
  }

  private void japanese(String text) {
    List<Brackets.Part> parts = Brackets.split(text);
    String whole = Brackets.outside(parts);
    String name = whole.split("。", -1)[0];
    name(name, "ja", NameKind.PRIMARY);
    draft.remark(whole.length() > name.length() ? text : "");
    Brackets.inside(parts)
        .forEach(inner -> {
          if (inner.startsWith("別称") || inner.startsWith("别称")) {
            japaneseAliases(inner.substring(2).replaceFirst("^[、,:：]\\s*", ""));
          } else {
            chineseOrRemark(inner);
          }
        });
  }

  private void japaneseAliases(String text) {
    for (String item : Brackets.splitOutside(text, JAPANESE_ITEM)) {
      List<Brackets.Part> parts = Brackets.split(item.strip());
      boolean chinese = Brackets.inside(parts).stream().anyMatch(MetiEntry::isChinese);
      name(chinese ? Brackets.outside(parts) : item, "ja", NameKind.ALIAS);
      Brackets.inside(parts).stream().filter(MetiEntry::isChinese).forEach(this::chinese);
    }
  }

  private void english(String text) {
    Matcher following = FOLLOWING.matcher(text);
    boolean more = following.find();
    englishName(more ? text.substring(0, following.start()) : text, NameKind.PRIMARY);
    if (more) {
      englishAliases(text.substring(following.end()));
    }
  }

  private void englishAliases(String text) {
    for (String item : ENGLISH_ITEM.split(text, -1)) {
      englishName(item, NameKind.ALIAS);
    }
  }

  private void englishName(String text, NameKind kind) {
    List<Brackets.Part> parts = Brackets.split(text);
    boolean chinese = Brackets.inside(parts).stream().anyMatch(MetiEntry::isChinese);
    String plain = (chinese ? Brackets.outside(parts) : text).strip();
    plain = plain.replaceFirst("^[-—–]\\s*", "").replaceFirst("[,.]$", "");
    Matcher explained = EXPLANATION.matcher(plain);
    if (explained.matches()) {
      draft.remark(plain);
      plain = explained.group(1);
    }
    name(plain, "en", kind);
    if (chinese) {
      Brackets.inside(parts).forEach(this::chineseOrRemark);
    }
  }

  private void bothAliases(String text) {
    int english = MetiLanguages.englishFrom(text);
    japaneseAliases(joined(text.substring(0, english)));
    englishAliases(joined(text.substring(english)));
  }

  private void chineseOrRemark(String text) {
    if (isChinese(text)) {
      chinese(text);
    } else {
      draft.remark(text);
    }
  }

  private void chinese(String text) {
    for (String item : text.split("、", -1)) {
      name(item, "zh", NameKind.ORIGINAL_SCRIPT);
    }
  }

  /** Han without kana in brackets is the party's own name; Japanese glosses have kana. */
  private static boolean isChinese(String text) {
    return Stream.of(text.split("、", -1)).allMatch(item -> CHINESE.matcher(item.strip()).matches());
  }

  private void name(String text, String language, NameKind kind) {
    String stripped = text.strip().replaceFirst("[、。]$", "");
    draft.name(PartyName.of(stripped, kind).inLanguage(language));
  }

  private void addresses(String text) {
    List<String> items = new ArrayList<>(List.of(ADDRESS_ITEM.split(text, -1)));
    for (String item : items) {
      String address = item.strip().replaceFirst("\\.$", "");
      String country = country(address);
      draft.address(Address.of(address, country));
      draft.country(CountryRole.RESIDENCE, country);
    }
  }

  /** The last words name the country; "Hong Kong, China" is named by two. */
  private static String country(String address) {
    String[] words = address.split(",\\s*", -1);
    String last = words[words.length - 1].strip();
    String two = words.length > 1 ? words[words.length - 2].strip() + ", " + last : last;
    String in = last.replaceFirst(".*located in ", "");
    return Stream.of(two, last, in)
        .filter(each -> !Countries.code(each).isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int outside(String text, String wanted) {
    int at = text.indexOf(wanted);
    return at > 0 && text.charAt(at - 1) == '（' ? -1 : at;
  }

  /** Lines joined: Japanese without a space, others with one; a hyphen at a line's end stays. */
  private static String joined(String lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      if (!text.isEmpty() && !MetiLanguages.joinsTightly(text, line)) {
        text.append(' ');
      }
      text.append(line.strip());
    }
    return text.toString();
  }
}
