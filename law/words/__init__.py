"""What explanations say (说明用语): reasons and days, in Chinese and English."""
