package org.sekisho.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/** Drafts of one officer, kept as long as the test runs. */
final class PlainDrafts implements Drafts {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Map<String, Kept> kept = new TreeMap<>();
  private final Map<String, Sent> files = new TreeMap<>();

  @Override
  public List<Kept> mine() {
    return List.copyOf(kept.values());
  }

  @Override
  public Optional<Kept> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<String> begin(String matter) {
    String id = "d" + (kept.size() + 1);
    keep(new Kept(id, "officer-1", "office", false, matter, List.of(), DAY));
    return Optional.of(id);
  }

  private void keep(Kept draft) {
    kept.put(draft.id(), draft);
  }

  private void change(Kept draft, boolean shared, String matter, List<Attached> attached) {
    keep(new Kept(draft.id(), draft.person(), draft.house(), shared, matter, attached, DAY));
  }

  @Override
  public void write(Kept draft, String matter) {
    change(draft, draft.shared(), matter, draft.files());
  }

  @Override
  public void share(Kept draft, boolean shared) {
    change(draft, shared, draft.matter(), draft.files());
  }

  @Override
  public Optional<Text> attach(Kept draft, Sent file) {
    String hash = ContentHash.of(file.text()).hex();
    files.put(draft.id() + "/" + hash, file);
    List<Attached> attached = new ArrayList<>(draft.files());
    attached.add(new Attached(file.name(), file.size(), hash));
    change(draft, draft.shared(), draft.matter(), attached);
    return Optional.empty();
  }

  @Override
  public void detach(Kept draft, String hash) {
    change(
        draft,
        draft.shared(),
        draft.matter(),
        draft.files().stream().filter(file -> !file.hash().equals(hash)).toList());
  }

  @Override
  public Optional<Sent> file(Kept draft, String hash) {
    return Optional.ofNullable(files.get(draft.id() + "/" + hash));
  }

  @Override
  public void drop(Kept draft) {
    kept.remove(draft.id());
  }
}
