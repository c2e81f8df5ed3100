/** What words have to do with one another: WordNet's synonyms, kinds and opposites, and a few small lists of our own. */
@NullMarked
package org.claimdesk.comparison.lexicon;

import org.jspecify.annotations.NullMarked;
