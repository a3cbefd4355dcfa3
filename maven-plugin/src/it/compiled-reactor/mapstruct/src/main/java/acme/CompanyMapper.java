package acme;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

@Mapper
public interface CompanyMapper {
  CompanyMapper INSTANCE = Mappers.getMapper(CompanyMapper.class);

  Company copy(Company company);
}
