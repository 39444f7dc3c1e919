/** Forms that programs make of documents, brought into a page of the web or a plain text; knows nothing of letters. */
@NullMarked
package followthrough.letter.document.converted;

import org.jspecify.annotations.NullMarked;
