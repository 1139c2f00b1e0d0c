"""Operations and questions on real temporary notebooks."""
