package org.criticalfriend.aql.syntax;

/** The infix operators, all left associative. */
public enum BinaryOperator {
	IMPLIES("implies", "implies"),
	XOR("xor", "xor"),
	OR("or", "or"),
	AND("and", "and"),
	LESS("<", "lessThan"),
	LESS_OR_EQUAL("<=", "lessThanEqual"),
	GREATER(">", "greaterThan"),
	GREATER_OR_EQUAL(">=", "greaterThanEqual"),
	EQUAL("=", "equals"),
	NOT_EQUAL("<>", "differs"),
	PLUS("+", "add"),
	MINUS("-", "sub"),
	TIMES("*", "mult"),
	DIVIDED_BY("/", "divOp");

	private final String symbol;
	private final String service;

	BinaryOperator(String symbol, String service) {
		this.symbol = symbol;
		this.service = service;
	}

	/** The operator as it is written; {@code ==} and {@code !=} are other spellings of {@code =} and {@code <>}. */
	public String symbol() {
		return symbol;
	}

	/** Name of the service that does the same. */
	public String service() {
		return service;
	}
}
