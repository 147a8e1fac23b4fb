"""The case file (案卷): everything of one case, bound and packed so that others can read and verify it without Mingda."""
