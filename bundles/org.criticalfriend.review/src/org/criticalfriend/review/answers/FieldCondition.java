package org.criticalfriend.review.answers;

import java.util.Optional;
import java.util.Set;

/**
 * The answers after which a further question is asked.
 *
 * @param fields the names of the fields that decide, one of which is enough
 * @param values the values after which it is asked
 * @param before the condition of the question that decides, if that is a further question itself
 */
public record FieldCondition(Set<String> fields, Set<String> values, Optional<FieldCondition> before) {
}
