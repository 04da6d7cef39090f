# expect: syntax 3
zoo-fed = Fed.
	zoo-slept = It sleeps.
