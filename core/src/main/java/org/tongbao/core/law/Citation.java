package org.tongbao.core.law;

/**
 * Where a rule or figure stands.
 *
 * @param document the document's number or title, as officers know it
 * @param article article, table or heading within it; may be empty
 * @param certainty how sure we are that it says so
 */
public record Citation(String document, String article, Certainty certainty) {

    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a citation names its document");
        }
    }

    /** Document and article in one line. */
    public String text() {
        return article.isEmpty() ? document : document + " " + article;
    }

    @Override
    public String toString() {
        return text();
    }
}
