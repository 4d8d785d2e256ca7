grammar Aql;

// Offsets are UTF-16 units of the text that is parsed. Rules are layered by precedence, loosest first; chains of binary
// operators and of calls are loops, so that the depth of the parse tree follows the nesting of the text only.

// Parsing starts at expression or type and stops where they end, so that the caller can tell what stands after them. These
// two tell prediction that the end of the text may follow; without them it fails, slowly, at the last token.
wholeExpression: expression EOF;
wholeType: type EOF;

expression: exclusion (IMPLIES exclusion)*;
exclusion: disjunction (XOR disjunction)*;
disjunction: conjunction (OR conjunction)*;
conjunction: comparison (AND comparison)*;
comparison: sum ((LT | LE | GT | GE | EQ | EQEQ | NE | NEQ) sum)*;
sum: product ((PLUS | MINUS) product)*;
product: unary ((STAR | SLASH) unary)*;
unary: (NOT | MINUS) unary | navigation;
navigation: primary step*;
step
	: DOT NAME LPAREN arguments? RPAREN           # dotCall
	| DOT NAME COLON NAME LPAREN arguments? RPAREN # superCall
	| ARROW NAME LPAREN arguments? RPAREN         # arrowCall
	| DOT NAME                                    # feature
	;
arguments: argument (COMMA argument)*;
argument: lambda | expression;
lambda: NAME (COLON type)? BAR expression;

primary
	: NULL                                                    # nullLiteral
	| TRUE                                                    # trueLiteral
	| FALSE                                                   # falseLiteral
	| INTEGER_LITERAL                                         # integerLiteral
	| REAL_LITERAL                                            # realLiteral
	| STRING_LITERAL                                          # stringLiteral
	| UNTERMINATED_STRING                                     # unterminatedString
	| (SEQUENCE | ORDERED_SET) LBRACE elements? RBRACE        # collectionLiteral
	| NAME COLONS NAME COLONS NAME                            # enumLiteral
	| type                                                    # typeLiteral
	| NAME                                                    # variable
	| LPAREN expression RPAREN                                # parenthesised
	| IF expression THEN expression ELSE expression ENDIF     # conditional
	| LET binding (COMMA binding)* IN expression              # let
	;
elements: expression (COMMA expression)*;
binding: NAME (COLON type)? EQ expression;

type
	: (STRING | INTEGER | REAL | BOOLEAN)                     # primitiveType
	| (SEQUENCE | ORDERED_SET) LPAREN type RPAREN             # collectionType
	| NAME COLONS NAME                                        # classifierType
	| LBRACE classifier (BAR classifier)* RBRACE              # classifierSetType
	;
classifier: NAME COLONS NAME;

IMPLIES: 'implies';
XOR: 'xor';
OR: 'or';
AND: 'and';
NOT: 'not';
IF: 'if';
THEN: 'then';
ELSE: 'else';
ENDIF: 'endif';
LET: 'let';
IN: 'in';
NULL: 'null';
TRUE: 'true';
FALSE: 'false';
STRING: 'String';
INTEGER: 'Integer';
REAL: 'Real';
BOOLEAN: 'Boolean';
SEQUENCE: 'Sequence';
ORDERED_SET: 'OrderedSet';

ARROW: '->';
COLONS: '::';
LE: '<=';
GE: '>=';
EQEQ: '==';
NE: '<>';
NEQ: '!=';
LT: '<';
GT: '>';
EQ: '=';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
DOT: '.';
COMMA: ',';
COLON: ':';
BAR: '|';
LPAREN: '(';
RPAREN: ')';
LBRACE: '{';
RBRACE: '}';

INTEGER_LITERAL: DIGIT+;
REAL_LITERAL: DIGIT+ '.' DIGIT+;
STRING_LITERAL: '\'' (ESCAPE | ~['\\])* '\'';
UNTERMINATED_STRING: '\'' (ESCAPE | ~['\\])* '\\'?;
NAME: [a-zA-Z_] [a-zA-Z_0-9]*;
BLANK: [ \t\r\n\f\u00a0]+ -> skip;
UNKNOWN: .;

fragment DIGIT: [0-9];
fragment ESCAPE: '\\' .;
