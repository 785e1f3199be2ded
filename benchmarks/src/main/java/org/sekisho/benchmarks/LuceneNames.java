package org.sekisho.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The way names are commonly searched with Lucene: words within two edits, their sound (Double
 * Metaphone) and their pieces of three letters, the best hundred then scored by Jaro and Winkler.
 */
final class LuceneNames {

  private static final int CANDIDATES = 100;
  private static final double THRESHOLD = 0.90;

  private enum Way {
    WORD,
    SOUND,
    PIECE
  }

  private final List<String> names;
  private final IndexSearcher searcher;

  LuceneNames(List<String> names) {
    this.names = List.copyOf(names);
    try {
      this.searcher = new IndexSearcher(DirectoryReader.open(index()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private ByteBuffersDirectory index() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    Analyzer analyzer =
        new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return LuceneNames.components(Way.valueOf(field));
          }
        };
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < names.size(); i++) {
        Document document = new Document();
        document.add(new StoredField("number", i));
        for (Way way : Way.values()) {
          document.add(new TextField(way.name(), names.get(i), Field.Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private static Analyzer.TokenStreamComponents components(Way way) {
    Tokenizer words = new StandardTokenizer();
    TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    TokenStream made =
        switch (way) {
          case WORD -> plain;
          case SOUND -> new DoubleMetaphoneFilter(plain, 6, false);
          case PIECE -> new NGramTokenFilter(plain, 3, 3, true);
        };
    return new Analyzer.TokenStreamComponents(words, made);
  }

  /** Whether a name that is wanted is among the found that reach the threshold. */
  boolean finds(String asked, IntPredicate wanted) {
    try {
      for (ScoreDoc hit : searcher.search(query(asked), CANDIDATES).scoreDocs) {
        int name =
            searcher.storedFields().document(hit.doc).getField("number").numericValue().intValue();
        if (wanted.test(name)
            && JaroWinkler.of(plain(asked), plain(names.get(name))) >= THRESHOLD) {
          return true;
        }
      }
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static BooleanQuery query(String asked) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Way way : Way.values()) {
      add(way, asked, query);
    }
    return query.build();
  }

  private static void add(Way way, String asked, BooleanQuery.Builder query) throws IOException {
    Analyzer.TokenStreamComponents components = components(way);
    components.getSource().accept(new StringReader(asked));
    try (TokenStream tokens = components.getTokenStream()) {
      CharTermAttribute text = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        Term term = new Term(way.name(), text.toString());
        int edits = text.length() < 3 ? 0 : text.length() < 6 ? 1 : 2;
        query.add(
            way == Way.WORD ? new FuzzyQuery(term, edits) : new TermQuery(term), Occur.SHOULD);
      }
      tokens.end();
    }
  }
}
