package org.sekisho.pages.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.matter.MatterWriter;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.Room;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/**
 * Answers what is asked below {@code /drafts}: matters that somebody goes on with later. Nothing is
 * done but by a form, for no address carries the field {@code do}.
 */
public record DraftRoom(LawBook book, Drafts drafts) implements Room {

  static final String HERE = "/drafts";

  private static final int CANNOT = 422;

  @Override
  public String step() {
    return "drafts";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    if (steps.size() == 1) {
      return Optional.of(list(asked));
    }
    if (steps.get(1).equals("of")) {
      return steps.size() == 3
          ? Optional.ofNullable(book.gates().get(steps.get(2))).map(gate -> save(asked, gate))
          : Optional.empty();
    }
    Optional<Drafts.Kept> kept = drafts.find(steps.get(1));
    return switch (steps.size()) {
      case 2 -> kept.map(draft -> one(asked, draft));
      case 4 ->
          kept.filter(draft -> steps.get(2).equals("file"))
              .flatMap(draft -> drafts.file(draft, steps.get(3)))
              .map(Answered.Attached::new);
      default -> Optional.empty();
    };
  }

  private Answered list(Asked asked) {
    return new Answered.Page(200, new DraftList(asked).of(drafts.mine(), this::matter));
  }

  /** Keeps an interview, in the draft from which it was gone on with. */
  private Answered save(Asked asked, Gate gate) {
    if (!doing(asked).equals("save")) {
      return new Answered.Elsewhere(HERE);
    }
    String matter = MatterWriter.write(Draft.of(gate, asked).matter());
    Optional<Drafts.Kept> known = asked.field(Carried.KEPT).flatMap(drafts::find);
    known.ifPresent(draft -> drafts.write(draft, matter));
    return known
        .map(Drafts.Kept::id)
        .or(() -> drafts.begin(matter))
        .<Answered>map(DraftRoom::at)
        .orElseGet(() ->
            new Answered.Page(CANNOT, new DraftList(asked).full(drafts.mine(), this::matter)));
  }

  private static Answered at(String id) {
    return new Answered.Elsewhere(HERE + "/" + id);
  }

  private Answered one(Asked asked, Drafts.Kept draft) {
    return switch (doing(asked)) {
      case "share" -> shared(draft, true);
      case "take-back" -> shared(draft, false);
      case "attach" ->
          asked
              .file("file")
              .map(file -> drafts.attach(draft, file))
              .orElseGet(() -> Optional.of(Text.of("choose a file", "ファイルを選択してください")))
              .<Answered>map(wrong ->
                  new Answered.Page(
                      CANNOT, new DraftSheet(asked).of(draft, matter(draft), Optional.of(wrong))))
              .orElseGet(() -> at(draft.id()));
      case "detach" -> {
        drafts.detach(draft, asked.field("hash").orElse(""));
        yield at(draft.id());
      }
      case "drop" -> {
        drafts.drop(draft);
        yield new Answered.Elsewhere(HERE);
      }
      default ->
          new Answered.Page(200, new DraftSheet(asked).of(draft, matter(draft), Optional.empty()));
    };
  }

  private Answered shared(Drafts.Kept draft, boolean shared) {
    drafts.share(draft, shared);
    return at(draft.id());
  }

  private static String doing(Asked asked) {
    return asked.field("do").orElse("");
  }

  /** What was kept was sound once; a gate may have changed since. */
  private Checked<Matter> matter(Drafts.Kept draft) {
    return MatterReader.read(book.gates(), draft.id(), draft.matter().getBytes(UTF_8));
  }
}
