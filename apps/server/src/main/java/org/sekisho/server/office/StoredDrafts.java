package org.sekisho.server.office;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Post;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.server.access.Caller;
import org.sekisho.server.web.Json;
import org.sekisho.store.record.Sha256;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drafts of matters in the store, with their files. The label names who began one, or their
 * organisation once it is shared; it goes to the files as well.
 */
public record StoredDrafts(Registry registry, Caller caller, Clock clock) implements Drafts {

  private static final String KIND = "draft";
  private static final String FILE = "draft-file";
  private static final String PERSON = "person";
  private static final int MOST = 200;
  private static final int MOST_FILES = 10;
  private static final int MOST_BYTES = 8 << 20;
  private static final int LONGEST_NAME = 120;
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public List<Kept> mine() {
    return registry.find(reach(), KIND, PERSON, caller.id()).stream()
        .flatMap(id -> find(id).stream())
        .sorted(Comparator.comparing(Kept::changed).reversed().thenComparing(Kept::id))
        .toList();
  }

  @Override
  public Optional<Kept> find(String id) {
    return registry
        .newest(reach(), KIND, id)
        .filter(version -> version.content().length > 0)
        .map(this::read);
  }

  private Kept read(Version version) {
    JsonNode node = Json.trusted(new String(version.content(), StandardCharsets.UTF_8));
    List<Attached> files = new ArrayList<>();
    node.path("files")
        .forEach(file ->
            files.add(
                new Attached(
                    file.path("name").asString(""),
                    file.path("size").asInt(0),
                    file.path("sha256").asString(""))));
    return new Kept(
        version.id(),
        node.path("person").asString(""),
        node.path("house").asString(""),
        node.path("shared").asBoolean(false),
        node.path("matter").asString(""),
        files,
        LocalDate.ofInstant(version.recorded(), clock.getZone()));
  }

  @Override
  public Optional<String> begin(String matter) {
    if (registry.find(reach(), KIND, PERSON, caller.id()).size() >= MOST) {
      return Optional.empty();
    }
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    String house = caller.post().map(Post::organisation).orElse(caller.id());
    keep(
        "draft.begun",
        new Kept(id, caller.id(), house, false, matter, List.of(), LocalDate.now(clock)));
    return Optional.of(id);
  }

  @Override
  public void write(Kept draft, String matter) {
    keep("draft.kept", with(draft, draft.shared(), matter, draft.files()));
  }

  @Override
  public void share(Kept draft, boolean shared) {
    if (draft.canBeShared() && isMine(draft) && draft.shared() != shared) {
      Kept now = with(draft, shared, draft.matter(), draft.files());
      for (Attached file : draft.files()) {
        file(draft, file.hash()).ifPresent(sent -> keepFile(now, file.hash(), sent.content()));
      }
      keep(shared ? "draft.shared" : "draft.taken-back", now);
    }
  }

  @Override
  public Optional<Text> attach(Kept draft, Sent file) {
    if (file.size() > MOST_BYTES) {
      return Optional.of(Text.of("a file may have 8 MB at most", "ファイルの大きさは8メガバイトまでです"));
    }
    if (draft.files().size() >= MOST_FILES) {
      return Optional.of(Text.of("ten files are the most that a draft holds", "添付できるファイルは10件までです"));
    }
    String hash = Sha256.hex(file.content());
    if (draft.files().stream().noneMatch(each -> each.hash().equals(hash))) {
      List<Attached> files = new ArrayList<>(draft.files());
      files.add(new Attached(name(file.name()), file.size(), hash));
      keepFile(draft, hash, file.content());
      keep("draft.kept", with(draft, draft.shared(), draft.matter(), files));
    }
    return Optional.empty();
  }

  /** The last part of a name, without what could end a header. */
  private static String name(String sent) {
    String last = sent.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"\\\\]", "_");
    String name = last.isBlank() ? "attachment" : last;
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  @Override
  public void detach(Kept draft, String hash) {
    List<Attached> files =
        draft.files().stream().filter(each -> !each.hash().equals(hash)).toList();
    if (files.size() < draft.files().size()) {
      keepFile(draft, hash, new byte[0]);
      keep("draft.kept", with(draft, draft.shared(), draft.matter(), files));
    }
  }

  @Override
  public Optional<Sent> file(Kept draft, String hash) {
    return draft.files().stream()
        .filter(each -> each.hash().equals(hash))
        .findFirst()
        .flatMap(each ->
            registry
                .newest(reach(), FILE, draft.id() + "/" + hash)
                .map(version -> new Sent(each.name(), version.content())));
  }

  /** What was dropped is found no more; the store keeps that it once was there. */
  @Override
  public void drop(Kept draft) {
    if (isMine(draft)) {
      draft.files().forEach(file -> keepFile(draft, file.hash(), new byte[0]));
      keep("draft.dropped", draft.id(), draft, new byte[0], new TreeMap<>());
    }
  }

  private boolean isMine(Kept draft) {
    return draft.person().equals(caller.id());
  }

  private static Kept with(Kept draft, boolean shared, String matter, List<Attached> files) {
    return new Kept(
        draft.id(), draft.person(), draft.house(), shared, matter, files, draft.changed());
  }

  private void keep(String event, Kept draft) {
    ObjectNode node =
        Json.object()
            .put("person", draft.person())
            .put("house", draft.house())
            .put("shared", draft.shared())
            .put("matter", draft.matter());
    node.set(
        "files",
        Json.array(
            draft.files(),
            file ->
                Json.object()
                    .put("name", file.name())
                    .put("size", file.size())
                    .put("sha256", file.hash())));
    SortedMap<String, String> findings = new TreeMap<>();
    findings.put(PERSON, draft.person());
    keep(event, draft.id(), draft, Json.write(node).getBytes(StandardCharsets.UTF_8), findings);
  }

  private void keep(
      String event, String id, Kept draft, byte[] content, SortedMap<String, String> findings) {
    keep(event, new Draft(KIND, id, today(), label(draft), new Draft.Content(content), findings));
  }

  private void keepFile(Kept draft, String hash, byte[] content) {
    keep(
        content.length == 0 ? "draft.detached" : "draft.attached",
        new Draft(
            FILE,
            draft.id() + "/" + hash,
            today(),
            label(draft),
            new Draft.Content(content),
            new TreeMap<>()));
  }

  private void keep(String event, Draft draft) {
    registry.keep(event, caller.id(), draft).join();
  }

  private static Label label(Kept draft) {
    return new LabelDraft()
        .group(
            draft.shared() ? Post.groupOfOrganisation(draft.house()) : Post.groupOf(draft.person()))
        .label();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Reach reach() {
    return registry.reach(caller.standing(today()));
  }
}
