"""Words of the nouns, for the console's templates."""
