package org.criticalfriend.aql.syntax;

/** The prefix operators. */
public enum UnaryOperator {
	NOT("not", "not"),
	MINUS("-", "unaryMin");

	private final String symbol;
	private final String service;

	UnaryOperator(String symbol, String service) {
		this.symbol = symbol;
		this.service = service;
	}

	/** The operator as it is written. */
	public String symbol() {
		return symbol;
	}

	/** Name of the service that does the same. */
	public String service() {
		return service;
	}
}
