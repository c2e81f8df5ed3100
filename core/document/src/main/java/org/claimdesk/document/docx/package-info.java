/**
 * Word documents (DOCX). Read with the JDK's ZIP and StAX: Apache POI would bring some 15 MB and a DOM of each part,
 * where one pass with bounds is enough for text, links and notes.
 */
@NullMarked
package org.claimdesk.document.docx;

import org.jspecify.annotations.NullMarked;
