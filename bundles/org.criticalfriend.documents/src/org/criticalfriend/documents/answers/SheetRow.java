package org.criticalfriend.documents.answers;

import java.util.List;

/** A row of an answer sheet: what was asked, in light markup, and one answer for each column; an answer that was not given is empty. */
public record SheetRow(String asked, List<String> answers) {
}
