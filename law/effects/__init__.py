"""What each kind of fact does to a case (事实的效力): the fold, and one file for each subject."""
