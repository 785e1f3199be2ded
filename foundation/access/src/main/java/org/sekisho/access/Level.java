package org.sekisho.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Text;

/** A level of a scheme. Within a scheme, what stands lower here is the stricter one. */
public enum Level {
  US_UNCLASSIFIED(Scheme.US, Text.same("UNCLASSIFIED")),
  US_CONFIDENTIAL(Scheme.US, Text.same("CONFIDENTIAL")),
  US_SECRET(Scheme.US, Text.same("SECRET")),
  US_TOP_SECRET(Scheme.US, Text.same("TOP SECRET")),
  CUI(Scheme.US_CUI, Text.same("CUI")),
  NATO_UNCLASSIFIED(Scheme.NATO, Text.same("NATO UNCLASSIFIED")),
  NATO_RESTRICTED(Scheme.NATO, Text.same("NATO RESTRICTED")),
  NATO_CONFIDENTIAL(Scheme.NATO, Text.same("NATO CONFIDENTIAL")),
  NATO_SECRET(Scheme.NATO, Text.same("NATO SECRET")),
  COSMIC_TOP_SECRET(Scheme.NATO, Text.same("COSMIC TOP SECRET")),
  UK_OFFICIAL(Scheme.UK, Text.same("OFFICIAL")),
  UK_SECRET(Scheme.UK, Text.same("SECRET")),
  UK_TOP_SECRET(Scheme.UK, Text.same("TOP SECRET")),
  EU_RESTRICTED(Scheme.EU, Text.same("RESTREINT UE/EU RESTRICTED")),
  EU_CONFIDENTIAL(Scheme.EU, Text.same("CONFIDENTIEL UE/EU CONFIDENTIAL")),
  EU_SECRET(Scheme.EU, Text.same("SECRET UE/EU SECRET")),
  EU_TOP_SECRET(Scheme.EU, Text.same("TRÈS SECRET UE/EU TOP SECRET")),
  JP_SPECIALLY_DESIGNATED(Scheme.JP_2013, Text.of("specially designated secret", "特定秘密")),
  JP_IMPORTANT_ECONOMIC(
      Scheme.JP_2024, Text.of("important economic security information", "重要経済安保情報")),
  JP_SECRET_DOCUMENT(Scheme.JP_ADMINISTRATIVE, Text.of("secret document", "秘")),
  JP_TOP_SECRET_DOCUMENT(Scheme.JP_ADMINISTRATIVE, Text.of("top secret document", "極秘"));

  private final Scheme scheme;
  private final Text title;

  Level(Scheme scheme, Text title) {
    this.scheme = scheme;
    this.title = title;
  }

  public Scheme scheme() {
    return scheme;
  }

  /** What is printed on a document; in English a Japanese level is described. */
  public Text title() {
    return title;
  }

  /** Whether nobody needs a clearance for it. */
  public boolean isOpen() {
    return this == US_UNCLASSIFIED || this == NATO_UNCLASSIFIED;
  }

  /** Whether this is the same level of the same scheme, or a stricter one. */
  public boolean reaches(Level other) {
    return scheme == other.scheme && compareTo(other) >= 0;
  }

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Level> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
  }
}
