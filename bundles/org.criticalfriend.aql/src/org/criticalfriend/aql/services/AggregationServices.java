package org.criticalfriend.aql.services;

import static org.criticalfriend.aql.services.ResultTypes.TOTAL;

import java.util.Collection;
import org.criticalfriend.aql.evaluation.CallFailedException;
import org.criticalfriend.aql.types.Type;
import org.criticalfriend.aql.values.ValueKind;

/** Sum, maximum and minimum of numbers: a Long if all are whole, else a Real. */
final class AggregationServices {

	private AggregationServices() {
	}

	static void addTo(ServiceRegistry registry) {
		ServiceGroup numbers = ServiceGroup.strict(registry);
		numbers.add("sum", TOTAL, Type.COLLECTION, AggregationServices::sum);
		numbers.add("max", TOTAL, Type.COLLECTION, AggregationServices::max);
		numbers.add("min", TOTAL, Type.COLLECTION, AggregationServices::min);
	}

	private static Number sum(Collection<?> numbers) {
		long whole = 0;
		double real = 0;
		boolean allWhole = true;
		for (Object element : numbers) {
			Number number = number(element);
			if (isWhole(number)) {
				whole += number.longValue();
			} else {
				allWhole = false;
			}
			real += number.doubleValue();
		}
		return allWhole ? whole : (Number) real;
	}

	private static Number max(Collection<?> numbers) {
		long whole = Long.MIN_VALUE;
		double real = Double.NEGATIVE_INFINITY;
		boolean allWhole = true;
		for (Object element : numbers) {
			Number number = number(element);
			allWhole &= isWhole(number);
			whole = Math.max(whole, number.longValue());
			real = Math.max(real, number.doubleValue());
		}
		return allWhole ? whole : (Number) real;
	}

	private static Number min(Collection<?> numbers) {
		long whole = Long.MAX_VALUE;
		double real = Double.POSITIVE_INFINITY;
		boolean allWhole = true;
		for (Object element : numbers) {
			Number number = number(element);
			allWhole &= isWhole(number);
			whole = Math.min(whole, number.longValue());
			real = Math.min(real, number.doubleValue());
		}
		return allWhole ? whole : (Number) real;
	}

	private static Number number(Object element) {
		if (element instanceof Number number) {
			return number;
		}
		throw new CallFailedException("a collection of numbers is needed; it holds " + ValueKind.of(element));
	}

	private static boolean isWhole(Number number) {
		return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
	}
}
