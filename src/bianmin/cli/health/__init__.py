"""What ``bianmin doctor`` looks at."""
