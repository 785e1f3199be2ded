package org.sekisho.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser of the command line refuses, said in our words and in both languages. */
final class ArgumentProblems {

  private final Place place;
  private final Text help;

  private ArgumentProblems(String command) {
    this.place = Place.file(command);
    this.help = Text.of("see `" + command + " --help`", "`" + command + " --help`をご覧ください。");
  }

  static List<Problem> of(ParameterException refused) {
    String command = refused.getCommandLine().getCommandSpec().qualifiedName();
    return new ArgumentProblems(command).told(refused);
  }

  private List<Problem> told(ParameterException refused) {
    return switch (refused) {
      case UnmatchedArgumentException unmatched ->
          unmatched.getUnmatched().stream().map(this::unmatched).toList();
      case MissingParameterException missing ->
          missing.getMissing().stream().map(this::missing).toList();
      case OverwrittenOptionException twice -> List.of(twice(twice.getOverwritten()));
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          List.of(unreadable(other.getArgSpec(), other.getValue()));
      case ParameterException other -> List.of(other(String.valueOf(other.getMessage())));
    };
  }

  private Problem unmatched(String argument) {
    return argument.startsWith("-")
        ? problem("unknown", "no option `" + argument + "`", "オプション`" + argument + "`はありません")
        : problem("surplus", "`" + argument + "` is not expected", "`" + argument + "`は余分な引数です");
  }

  private Problem missing(ArgSpec argument) {
    String name = name(argument);
    return problem("missing", "`" + name + "` is missing", "`" + name + "`が指定されていません");
  }

  private Problem twice(ArgSpec argument) {
    String name = name(argument);
    return problem("twice", "`" + name + "` is given twice", "`" + name + "`が重複して指定されています");
  }

  private Problem unreadable(ArgSpec argument, String value) {
    String name = name(argument);
    String choice = choice(argument);
    return problem(
        "unreadable",
        "`" + value + "` is no value of `" + name + "`" + (choice.isEmpty() ? "" : ": " + choice),
        "`" + name + "`に`" + value + "`は指定できません" + (choice.isEmpty() ? "" : "：" + choice));
  }

  private Problem other(String message) {
    return problem("other", message, "引数を解釈できません（" + message + "）");
  }

  private Problem problem(String what, String en, String ja) {
    return new Problem("command.argument." + what, place, Text.of(en, ja), help);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The values of an enum are read in any case and shown in lower case. */
  private static String choice(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? ""
        : StreamSupport.stream(candidates.spliterator(), false)
            .map(value -> "`" + value.toLowerCase(Locale.ROOT) + "`")
            .collect(Collectors.joining(", "));
  }
}
