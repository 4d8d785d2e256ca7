package org.criticalfriend.methodology.difference;

import org.criticalfriend.methodology.Identified;

/** Takes differences as they are found. */
interface DifferenceSink {

	void add(Difference.Kind kind, Identified thing, String sentence);
}
